package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;

/** tanh z = (eᶻ − e⁻ᶻ)/(eᶻ + e⁻ᶻ) = 2σ(2z) − 1. */
record Tanh() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("tanh", "Tanh")
            .group(Group.CLASSIC)
            .formula("\\tanh x", "1 - \\tanh^{2} x", "\\frac{1}{2} \\ln \\frac{1 + y}{1 - y}")
            .paper("LeCun, Bottou, Orr, Müller", 1998, "Efficient BackProp", "Xavier")
            .hue(1)
            .madeBy(values -> new Tanh());

    private static final double RATIONAL = 0.625;
    private static final double FAR = 0.9;

    /** 1 − 2/(e^(2|z|) + 1), and near 0, where that cancels, z + z³P(z²)/Q(z²) (Moshier's Cephes). */
    @Override
    public double value(double z) {
        double x = Math.abs(z);
        if (x < RATIONAL) return z + z * rational(z * z) + 0.0;
        double a = 1 - 2 / (StrictMath.exp(2 * x) + 1);
        return z < 0 ? -a : a;
    }

    private static double rational(double s) {
        double p = (-9.64399179425052238628e-1 * s - 9.92877231001918586564e1) * s - 1.61468768441708447952e3;
        double q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s + 4.84406305325125486048e3;
        return s * p / q;
    }

    @Override
    public double derivative(double z) {
        return slope(z, value(z));
    }

    @Override
    public void values(double[] z, double[] a, int n) {
        for (int k = 0; k < n; k++) a[k] = value(z[k]);
    }

    @Override
    public void derivatives(double[] z, double[] a, double[] d, int n) {
        for (int k = 0; k < n; k++) d[k] = slope(z[k], a[k]);
    }

    /** 1 − a², and for large |z|, where that cancels and is 0 from z = 20 on, sech² z = 4σ(2z)σ(−2z). */
    private static double slope(double z, double a) {
        return Math.abs(a) < FAR ? (1 - a) * (1 + a) : 4 * Logistic.slope(2 * z);
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.open(-1, 1), Monotonicity.INCREASING, 1, 0)
                .withSaturated(epsilon -> Saturation.beyond(Saturation.arsech(Math.sqrt(epsilon))))
                .withInverse(y -> (StrictMath.log1p(y) - StrictMath.log1p(-y)) / 2);
    }
}
