package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** z: no activation at all, so that stacked layers stay one linear map. */
record Identity() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("identity", "Identity")
            .group(Group.SIMPLE)
            .formula("x", "1", "y")
            .paper("Widrow, Hoff", 1960, "IRE WESCON (Adaline)", "Xavier")
            .dashedHue(6)
            .madeBy(values -> new Identity());

    @Override
    public double value(double z) {
        return z + 0.0;
    }

    @Override
    public double derivative(double z) {
        return Double.isNaN(z) ? z : 1;
    }

    @Override
    public void values(double[] z, double[] a, int n) {
        for (int k = 0; k < n; k++) a[k] = value(z[k]);
    }

    @Override
    public void derivatives(double[] z, double[] a, double[] d, int n) {
        for (int k = 0; k < n; k++) d[k] = derivative(z[k]);
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.REALS, Monotonicity.INCREASING, 1, 0)
                .withSaturated(epsilon -> epsilon > 1 ? List.of(Interval.REALS) : List.of())
                .withInverse(y -> y);
    }
}
