package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Objects;

/** zσ(βz); β = 1 is SiLU, β = 0 the line z/2, and a large β comes close to ReLU. */
record Silu(double beta) implements Activation {
    private static final double MINIMUM = -0.27846454276107379511;
    private static final double STEEPEST = 1.099839320128866917;
    private static final double STEEPEST_AT = 2.3993572805154676678;

    static final ActivationFamily FAMILY = ActivationFamily.named("silu", "SiLU / Swish")
            .group(Group.SMOOTH)
            .parameter("beta", "β", 1, Interval.closed(0.1, 10), Interval.closed(-1000, 1000))
            .formula("x \\sigma(\\beta x)", "\\sigma(\\beta x) \\left(1 + \\beta x \\sigma(-\\beta x)\\right)", "")
            .paper(
                    "Elfwing, Uchibe, Doya",
                    2017,
                    "arXiv:1702.03118; Swish: Ramachandran, arXiv:1710.05941",
                    "He or Xavier")
            .dashedHue(0)
            .madeBy(values -> new Silu(values[0]));

    @Override
    public double value(double z) {
        double gate = Logistic.of(u(z));
        return gate == 0 ? 0 : z * gate + 0.0;
    }

    @Override
    public double derivative(double z) {
        double u = u(z);
        double slope = Logistic.slope(u);
        return slope == 0 ? Logistic.of(u) : Logistic.of(u) + u * slope;
    }

    /** ∂f/∂β = z²σ(βz)σ(−βz). */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 1);
        double slope = Logistic.slope(u(z));
        return slope == 0 ? 0 : z * slope * z;
    }

    /** f with −β is −f(−z), so the sign of β only turns the curve round. */
    @Override
    public Properties properties() {
        if (beta == 0) return line();
        double low = MINIMUM / Math.abs(beta);
        Interval range = beta > 0 ? Interval.atLeast(low) : Interval.atMost(-low);
        return Properties.of(range, Monotonicity.NEITHER, STEEPEST, STEEPEST_AT / beta)
                .withLimits(beta > 0 ? 0 : Double.NEGATIVE_INFINITY, beta > 0 ? Double.POSITIVE_INFINITY : 0)
                .withSaturated(this::saturated);
    }

    private static Properties line() {
        return Properties.of(Interval.REALS, Monotonicity.INCREASING, 0.5, 0)
                .withSaturated(epsilon -> epsilon > 0.5 ? List.of(Interval.REALS) : List.of())
                .withInverse(y -> 2 * y);
    }

    /** f′ is monotone between its two extrema. */
    private List<Interval> saturated(double epsilon) {
        double extremum = STEEPEST_AT / Math.abs(beta);
        return Saturation.of(
                this::derivative, epsilon, Double.NEGATIVE_INFINITY, -extremum, extremum, Double.POSITIVE_INFINITY);
    }

    /** βz, also at ±∞ for β = 0. */
    private double u(double z) {
        return beta == 0 && Double.isInfinite(z) ? 0 : beta * z;
    }
}
