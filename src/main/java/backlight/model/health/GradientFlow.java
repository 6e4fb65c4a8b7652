package backlight.model.health;

import java.util.List;

/**
 * How the gradient gets from the last hidden layer to the first.
 *
 * @param ratio r = log₁₀(‖δ⁽¹⁾‖/‖δ⁽ᴸ⁻¹⁾‖), below 0 if it fades; NaN unless it is steady, vanishing or exploding
 */
public record GradientFlow(Kind kind, double ratio, Verdict verdict) {
    /** In which way. */
    public enum Kind {
        /** Fewer than two hidden layers: nothing to compare. */
        NONE,
        /** The output's δ is exactly 0: there is nothing to learn. */
        AT_REST,
        STEADY,
        VANISHING,
        EXPLODING,
        /** The first hidden layer gets exactly 0. */
        BLOCKED,
        /** Some ‖δ‖ is infinite or not a number. */
        BROKEN
    }

    private static final double NOTICEABLE = 1;
    private static final double SEVERE = 3;

    /** @param layers all of a network, in their order */
    static GradientFlow of(List<LayerHealth> layers) {
        if (layers.stream().anyMatch(layer -> !Double.isFinite(layer.norm()))) {
            return without(Kind.BROKEN, Verdict.DANGER);
        }
        int hidden = layers.size() - 1;
        double first = layers.get(0).norm();
        if (layers.get(hidden).norm() == 0) return without(Kind.AT_REST, Verdict.FINE);
        if (first == 0) return without(Kind.BLOCKED, Verdict.DANGER);
        if (hidden < 2) return without(Kind.NONE, Verdict.FINE);
        double last = layers.get(hidden - 1).norm();
        return of(StrictMath.log10(first) - StrictMath.log10(last));
    }

    private static GradientFlow of(double r) {
        Verdict verdict = Verdict.of(Math.abs(r), NOTICEABLE, SEVERE);
        if (verdict == Verdict.FINE) return new GradientFlow(Kind.STEADY, r, verdict);
        return new GradientFlow(r < 0 ? Kind.VANISHING : Kind.EXPLODING, r, verdict);
    }

    private static GradientFlow without(Kind kind, Verdict verdict) {
        return new GradientFlow(kind, Double.NaN, verdict);
    }
}
