package backlight.model.training;

/** Whether a count of successes fits a claimed share: the central 99 % interval of the exact binomial distribution. */
public final class Binomial {
    private static final double TAIL = 0.005;

    private Binomial() {}

    /** Whether neither {@code count} or fewer, nor {@code count} or more successes would be rarer than 0.5 %. */
    public static boolean fits(int count, int trials, double share) {
        return between(0, count, trials, share) >= TAIL && between(count, trials, trials, share) >= TAIL;
    }

    /** P(low ≤ X ≤ high). */
    static double between(int low, int high, int trials, double share) {
        double sum = 0;
        for (int k = low; k <= high; k++) sum += exactly(k, trials, share);
        return sum;
    }

    /** P(X = k) = (n over k) pᵏ (1 − p)ⁿ⁻ᵏ */
    private static double exactly(int k, int n, double p) {
        if (p == 0 || p == 1) return k == p * n ? 1 : 0;
        double log = k * StrictMath.log(p) + (n - k) * StrictMath.log1p(-p);
        for (int i = 1; i <= k; i++) log += StrictMath.log((double) (n - k + i) / i);
        return StrictMath.exp(log);
    }
}
