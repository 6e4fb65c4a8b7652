package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** z tanh p with p = ln(1 + eᶻ), written without the logarithm: tanh p = ((1 + eᶻ)² − 1)/((1 + eᶻ)² + 1). */
record Mish() implements Activation {
    private static final double MINIMUM = -0.30884341301725040663;
    private static final double STEEPEST = 1.0884981612517278612;
    private static final double STEEPEST_AT = 1.4905711794854284593;
    private static final double STEEPEST_DESCENT_AT = -2.25637639636079312;

    static final ActivationFamily FAMILY = ActivationFamily.named("mish", "Mish")
            .group(Group.SMOOTH)
            .formula("x \\tanh p, p = \\ln(1 + e^{x})", "\\tanh p + x \\sigma(x) \\operatorname{sech}^{2} p", "")
            .paper("Misra", 2019, "arXiv:1908.08681", "He")
            .dashedHue(1)
            .madeBy(values -> new Mish());

    @Override
    public double value(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        if (z > 0) return z * ((1 + 2 * e) / (1 + 2 * e + 2 * e * e));
        double n = e * (e + 2);
        return n == 0 ? 0 : z * n / (n + 2) + 0.0;
    }

    @Override
    public double derivative(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        if (e == 0) return z > 0 ? 1 : 0;
        double n = z > 0 ? 1 + 2 * e : e * (e + 2);
        double d = z > 0 ? n + 2 * e * e : n + 2;
        return n / d + 4 * z * (z > 0 ? e : 1) * e * (1 + e) / (d * d);
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.atLeast(MINIMUM), Monotonicity.NEITHER, STEEPEST, STEEPEST_AT)
                .withLimits(0, Double.POSITIVE_INFINITY)
                .withSaturated(this::saturated);
    }

    /** f′ is monotone between its two extrema. */
    private List<Interval> saturated(double epsilon) {
        return Saturation.of(
                this::derivative,
                epsilon,
                Double.NEGATIVE_INFINITY,
                STEEPEST_DESCENT_AT,
                STEEPEST_AT,
                Double.POSITIVE_INFINITY);
    }
}
