package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;

/** The logistic function σ(z) = 1/(1 + e⁻ᶻ), the smooth step of the first trained networks. */
record Sigmoid() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("sigmoid", "Sigmoid")
            .group(Group.CLASSIC)
            .formula(
                    "\\sigma(x) = \\frac{1}{1 + e^{-x}}",
                    "\\sigma(x) \\left(1 - \\sigma(x)\\right)", "\\ln \\frac{y}{1 - y}")
            .paper("Rumelhart, Hinton, Williams", 1986, "Nature 323, 533–536", "Xavier")
            .hue(0)
            .madeBy(values -> new Sigmoid());

    private static final double FAR = 0.9;

    @Override
    public double value(double z) {
        return Logistic.of(z);
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

    /** a(1 − a), and for large z, where that cancels, e^−z/(1 + e^−z)². */
    private static double slope(double z, double a) {
        return a < FAR ? a * (1 - a) : Logistic.slope(z);
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.open(0, 1), Monotonicity.INCREASING, 0.25, 0)
                .withSaturated(epsilon -> Saturation.beyond(2 * Saturation.arsech(2 * Math.sqrt(epsilon))))
                .withInverse(y -> StrictMath.log(y) - StrictMath.log1p(-y));
    }
}
