package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import java.util.Objects;

/** z for z &gt; 0, α(e^{z/α} − 1) otherwise: ELU without a corner, whatever α is. */
record Celu(double alpha) implements ExponentialRectifier {
    static final ActivationFamily FAMILY = ActivationFamily.named("celu", "CELU")
            .group(Group.RECTIFIER)
            .parameter("alpha", "α", 1, Interval.closed(0.1, 2), new Interval(0, false, 1000, true))
            .formula(
                    "\\begin{cases} x & x > 0 \\\\ \\alpha (e^{x / \\alpha} - 1) & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ e^{x / \\alpha} & x \\le 0 \\end{cases}",
                    "\\begin{cases} y & y > 0 \\\\ \\alpha \\ln\\left(1 + \\frac{y}{\\alpha}\\right) & y \\le 0 \\end{cases}")
            .paper("Barron", 2017, "arXiv:1704.07483", "He")
            .dashedHue(5)
            .madeBy(values -> new Celu(values[0]));

    @Override
    public double value(double z) {
        return z > 0 ? z : alpha * StrictMath.expm1(z / alpha) + 0.0;
    }

    @Override
    public double derivative(double z) {
        return z > 0 ? 1 : StrictMath.exp(z / alpha);
    }

    /** ∂f/∂α = (eᵛ − 1) − veᵛ with v = z/α, for z ≤ 0; near 0 its series −v²/2 − v³/3 − v⁴/8 − v⁵/30 − …. */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 1);
        double v = Math.min(0, z / alpha);
        if (v > -1e-3) return -v * v * (0.5 + v * (1.0 / 3 + v * (1.0 / 8 + v / 30))) + 0.0;
        double e = StrictMath.exp(v);
        return e == 0 ? -1 : StrictMath.expm1(v) - v * e;
    }

    @Override
    public double rightSlope() {
        return 1;
    }

    @Override
    public double leftSlope() {
        return 1;
    }

    @Override
    public double depth() {
        return alpha;
    }
}
