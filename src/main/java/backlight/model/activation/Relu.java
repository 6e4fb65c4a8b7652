package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** max(0, z). */
record Relu() implements Activation {
    private static final double LARGE = 1e300;

    static final ActivationFamily FAMILY = ActivationFamily.named("relu", "ReLU")
            .group(Group.RECTIFIER)
            .formula("\\max(0, x)", "\\begin{cases} 1 & x > 0 \\\\ 0 & x < 0 \\end{cases}", "")
            .paper("Nair, Hinton", 2010, "ICML; before that Fukushima 1969", "He")
            .hue(2)
            .madeBy(values -> new Relu());

    @Override
    public double value(double z) {
        return z <= 0 ? 0 : z;
    }

    @Override
    public double derivative(double z) {
        return z > 0 ? 1 : z <= 0 ? 0 : z;
    }

    @Override
    public void values(double[] z, double[] a, int n) {
        for (int k = 0; k < n; k++) a[k] = value(z[k]);
    }

    /** 1 where a > 0, however small, and 0 where a = 0; without a branch, which no processor foresees from sample to sample. */
    @Override
    public void derivatives(double[] z, double[] a, double[] d, int n) {
        for (int k = 0; k < n; k++) d[k] = Math.min(1, a[k] * LARGE * LARGE);
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(new Breakpoint(0, new OneSided(0, 0, 0), new OneSided(0, 1, 0)));
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.atLeast(0), Monotonicity.NON_DECREASING, 1, 1)
                .withDead(Interval.atMost(0))
                .withSaturated(epsilon -> epsilon > 1 ? List.of(Interval.above(0)) : List.of());
    }
}
