package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Objects;

/** ln(1 + e^βz)/β: ReLU with its corner rounded off, sharper as β grows. Its slope is σ(βz). */
record Softplus(double beta) implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("softplus", "Softplus")
            .group(Group.CLASSIC)
            .parameter("beta", "β", 1, Interval.closed(0.1, 10), new Interval(0, false, 1000, true))
            .formula(
                    "\\frac{1}{\\beta} \\ln(1 + e^{\\beta x})",
                    "\\sigma(\\beta x)", "\\frac{1}{\\beta} \\ln(e^{\\beta y} - 1)")
            .paper("Dugas, Bengio, Bélisle, Nadeau, Garcia", 2000, "NIPS", "Xavier or He")
            .dashedHue(2)
            .madeBy(values -> new Softplus(values[0]));

    /** max(z, 0) + ln(1 + e^−|βz|)/β; e^βz itself would overflow at βz = 710. */
    @Override
    public double value(double z) {
        return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(beta * z))) / beta;
    }

    @Override
    public double derivative(double z) {
        return Logistic.of(beta * z);
    }

    /** ∂f/∂β = −H(σ(βz))/β² with the entropy H(σ(u)) = ln(1 + e^−|u|) + |u|σ(−|u|). */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 1);
        double u = Math.abs(beta * z);
        double e = StrictMath.exp(-u);
        if (e == 0) return 0;
        return -(StrictMath.log1p(e) + u * e / (1 + e)) / beta / beta + 0.0;
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.above(0), Monotonicity.INCREASING, 1, Double.NaN)
                .withSaturated(this::saturated)
                .withInverse(y -> y + StrictMath.log(-StrictMath.expm1(-beta * y)) / beta);
    }

    /** σ(βz) &lt; ε left of −ln(1/ε − 1)/β. */
    private List<Interval> saturated(double epsilon) {
        if (epsilon >= 1) return List.of(Interval.REALS);
        double end = (StrictMath.log(epsilon) - StrictMath.log1p(-epsilon)) / beta;
        return List.of(Interval.open(Double.NEGATIVE_INFINITY, end));
    }
}
