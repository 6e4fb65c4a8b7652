package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** clamp(z/6 + ½, 0, 1): the sigmoid as three lines. */
record HardSigmoid() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("hard-sigmoid", "Hard-Sigmoid")
            .group(Group.SIMPLE)
            .formula(
                    "\\begin{cases} 1 & x > 3 \\\\ \\frac{x}{6} + \\frac{1}{2} & |x| \\le 3 \\\\ 0 & x < -3 \\end{cases}",
                    "\\begin{cases} \\frac{1}{6} & |x| < 3 \\\\ 0 & |x| > 3 \\end{cases}", "")
            .paper("Howard et al.", 2019, "ICCV, arXiv:1905.02244", "Xavier")
            .dashedHue(0)
            .madeBy(values -> new HardSigmoid());

    @Override
    public double value(double z) {
        if (z <= -3) return 0;
        return z > 3 ? 1 : (z + 3) / 6;
    }

    @Override
    public double derivative(double z) {
        if (Double.isNaN(z)) return z;
        return z > -3 && z <= 3 ? 1.0 / 6 : 0;
    }

    @Override
    public List<Breakpoint> breakpoints() {
        double slope = 1.0 / 6;
        return List.of(
                new Breakpoint(-3, new OneSided(0, 0, 0), new OneSided(0, slope, 0)),
                new Breakpoint(3, new OneSided(1, 1, 1), new OneSided(slope, 0, slope)));
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.closed(0, 1), Monotonicity.NON_DECREASING, 1.0 / 6, 0)
                .withDead(Interval.atMost(-3), Interval.above(3))
                .withSaturated(epsilon -> epsilon > 1.0 / 6 ? List.of(new Interval(-3, false, 3, true)) : List.of());
    }
}
