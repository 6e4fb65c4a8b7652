package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** z · clamp(z/6 + ½, 0, 1): Swish as a parabola between two lines, for small hardware. */
record HardSwish() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("hard-swish", "Hard-Swish")
            .group(Group.SIMPLE)
            .formula(
                    "\\begin{cases} x & x > 3 \\\\ \\frac{x (x + 3)}{6} & |x| \\le 3 \\\\ 0 & x < -3 \\end{cases}",
                    "\\begin{cases} 1 & x > 3 \\\\ \\frac{2 x + 3}{6} & |x| < 3 \\\\ 0 & x < -3 \\end{cases}", "")
            .paper("Howard et al.", 2019, "ICCV, arXiv:1905.02244", "He")
            .dashedHue(4)
            .madeBy(values -> new HardSwish());

    @Override
    public double value(double z) {
        if (z <= -3) return 0;
        return z > 3 ? z : z * (z + 3) / 6 + 0.0;
    }

    @Override
    public double derivative(double z) {
        if (z <= -3) return 0;
        return z > 3 ? 1 : (2 * z + 3) / 6;
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(
                new Breakpoint(-3, new OneSided(0, 0, 0), new OneSided(0, -0.5, 0)),
                new Breakpoint(3, new OneSided(3, 3, 3), new OneSided(1.5, 1, 1.5)));
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.atLeast(-0.375), Monotonicity.NEITHER, 1.5, 3)
                .withLimits(0, Double.POSITIVE_INFINITY)
                .withDead(Interval.atMost(-3))
                .withSaturated(epsilon -> Saturation.of(this::derivative, epsilon, -3, 3, Double.POSITIVE_INFINITY));
    }
}
