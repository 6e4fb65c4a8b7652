package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** 1 for z &gt; 0, 0 otherwise: the neuron that fires or does not. */
record Step() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("step", "Step")
            .group(Group.SIMPLE)
            .formula("\\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}", "0 \\text{ for } |x| > 0", "")
            .paper("McCulloch, Pitts", 1943, "Bulletin of Mathematical Biophysics 5, 115–133", "none")
            .dashedHue(5)
            .madeBy(values -> new Step());

    @Override
    public double value(double z) {
        if (Double.isNaN(z)) return z;
        return z > 0 ? 1 : 0;
    }

    /** 0 also at the jump, where there is no slope. */
    @Override
    public double derivative(double z) {
        return Double.isNaN(z) ? z : 0;
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(new Breakpoint(0, new OneSided(0, 1, 0), new OneSided(0, 0, 0)));
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.closed(0, 1), Monotonicity.NON_DECREASING, Double.POSITIVE_INFINITY, 0)
                .withDead(Interval.REALS);
    }
}
