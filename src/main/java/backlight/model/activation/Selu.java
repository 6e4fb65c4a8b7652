package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import java.util.Objects;

/** λz for z &gt; 0, λα(eᶻ − 1) otherwise; its two numbers keep N(0, 1) a fixed point of mean and variance. */
record Selu(double alpha, double lambda) implements ExponentialRectifier {
    private static final double ALPHA = 1.6732632423543772848170429916717;
    private static final double LAMBDA = 1.0507009873554804934193349852946;
    private static final double FAR = 0.9;

    static final ActivationFamily FAMILY = ActivationFamily.named("selu", "SELU")
            .group(Group.RECTIFIER)
            .parameter("alpha", "α", ALPHA, Interval.closed(0.5, 3), Interval.closed(0, 1000))
            .parameter("lambda", "λ", LAMBDA, Interval.closed(0.5, 2), new Interval(0, false, 1000, true))
            .formula(
                    "\\begin{cases} \\lambda x & x > 0 \\\\ \\lambda\\alpha (e^{x} - 1) & x \\le 0 \\end{cases}",
                    "\\begin{cases} \\lambda & x > 0 \\\\ \\lambda\\alpha e^{x} & x < 0 \\end{cases}",
                    "\\begin{cases} \\frac{y}{\\lambda} & y > 0 \\\\ \\ln\\left(1 + \\frac{y}{\\lambda\\alpha}\\right) & y \\le 0 \\end{cases}")
            .paper("Klambauer, Unterthiner, Mayr, Hochreiter", 2017, "NeurIPS, arXiv:1706.02515", "LeCun")
            .hue(6)
            .madeBy(values -> new Selu(values[0], values[1]));

    @Override
    public double value(double z) {
        return lambda * (z > 0 ? z : alpha * StrictMath.expm1(z)) + 0.0;
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

    /** λαeᶻ = f + λα; far to the left, where that cancels, λαeᶻ itself. */
    private double slope(double z, double a) {
        if (z > 0) return lambda;
        double depth = lambda * alpha;
        return a > -FAR * depth ? a + depth : lambda * (alpha * StrictMath.exp(z));
    }

    /** ∂f/∂λ = z | α(eᶻ − 1), ∂f/∂α = 0 | λ(eᶻ − 1), for z &gt; 0 | z ≤ 0. */
    @Override
    public double parameterDerivative(int parameter, double z) {
        boolean byAlpha = Objects.checkIndex(parameter, 2) == 0;
        if (z > 0) return byAlpha ? 0 : z;
        return (byAlpha ? lambda : alpha) * StrictMath.expm1(z) + 0.0;
    }

    @Override
    public double rightSlope() {
        return lambda;
    }

    @Override
    public double leftSlope() {
        return lambda * alpha;
    }

    @Override
    public double depth() {
        return lambda * alpha;
    }
}
