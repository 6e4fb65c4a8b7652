package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import java.util.Objects;

/** z for z &gt; 0, α(eᶻ − 1) otherwise. */
record Elu(double alpha) implements ExponentialRectifier {
    static final ActivationFamily FAMILY = ActivationFamily.named("elu", "ELU")
            .group(Group.RECTIFIER)
            .parameter("alpha", "α", 1, Interval.closed(0, 2), Interval.closed(0, 1000))
            .formula(
                    "\\begin{cases} x & x > 0 \\\\ \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ \\alpha e^{x} & x < 0 \\end{cases}",
                    "\\begin{cases} y & y > 0 \\\\ \\ln\\left(1 + \\frac{y}{\\alpha}\\right) & y \\le 0 \\end{cases}")
            .paper("Clevert, Unterthiner, Hochreiter", 2016, "ICLR, arXiv:1511.07289", "He")
            .hue(5)
            .madeBy(values -> new Elu(values[0]));

    private static final double FAR = 0.9;

    @Override
    public double value(double z) {
        return z > 0 ? z : alpha * StrictMath.expm1(z) + 0.0;
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

    /** αeᶻ = f + α; far to the left, where that cancels and is 0 from z = −38 on, αeᶻ itself. */
    private double slope(double z, double a) {
        if (z > 0) return 1;
        return a > -FAR * alpha ? a + alpha : alpha * StrictMath.exp(z);
    }

    /** ∂f/∂α = eᶻ − 1 for z ≤ 0. */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 1);
        return z > 0 ? 0 : StrictMath.expm1(z) + 0.0;
    }

    @Override
    public double rightSlope() {
        return 1;
    }

    @Override
    public double leftSlope() {
        return alpha;
    }

    @Override
    public double depth() {
        return alpha;
    }
}
