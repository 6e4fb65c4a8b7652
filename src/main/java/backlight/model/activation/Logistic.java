package backlight.model.activation;

/**
 * The logistic function σ(u) = 1/(1 + e⁻ᵘ) and its slope, accurate in both tails.
 *
 * <p>Written with e = e^−|u|, which never overflows; 1/(1 + e⁻ᵘ) would lose the left tail of σ(u)σ(−u) at u = 40.
 */
final class Logistic {
    private Logistic() {}

    /** σ(u). */
    static double of(double u) {
        double e = StrictMath.exp(-Math.abs(u));
        return (u < 0 ? e : 1) / (1 + e);
    }

    /** σ′(u) = σ(u)σ(−u) = e/(1 + e)². */
    static double slope(double u) {
        double e = StrictMath.exp(-Math.abs(u));
        return e / ((1 + e) * (1 + e));
    }
}
