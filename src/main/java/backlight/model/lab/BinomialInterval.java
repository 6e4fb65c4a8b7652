package backlight.model.lab;

/**
 * Which shares fit a count of successes: the exact interval of Clopper and Pearson (1934). The true share lies inside
 * at least as often as the confidence says.
 *
 * @param successes 0 to {@code trials}
 * @param trials at least 1
 * @param low the smallest share that fits, 0 without successes
 * @param high the largest share that fits, 1 without failures
 */
public record BinomialInterval(int successes, int trials, double low, double high) {
    /** A term that adds nothing to the digits of a sum. */
    private static final double NEGLIGIBLE = 1e-18;

    public BinomialInterval {
        check(successes, trials);
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("an interval of shares lies in 0 to 1, not " + low + " to " + high);
        }
    }

    /**
     * The interval whose two tails share equally what the confidence leaves.
     *
     * @param confidence above 0 and below 1, such as 0.99
     */
    public static BinomialInterval of(int successes, int trials, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence is above 0 and below 1, not " + confidence);
        }
        check(successes, trials);
        double tail = (1 - confidence) / 2;
        double low = lowest(successes, trials, tail);
        return new BinomialInterval(successes, trials, low, 1 - lowest(trials - successes, trials, tail));
    }

    private static void check(int successes, int trials) {
        if (trials < 1) throw new IllegalArgumentException("a share needs at least 1 trial, not " + trials);
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " successes are not possible in " + trials + " trials");
        }
    }

    /** The observed share. */
    public double share() {
        return (double) successes / trials;
    }

    /** Whether this share fits what was counted. */
    public boolean contains(double share) {
        return low <= share && share <= high;
    }

    /** The p at which P(X ≥ k) reaches the tail; it is below k/n, where k is the median. */
    private static double lowest(int k, int n, double tail) {
        if (k == 0) return 0;
        double choices = logChoices(k, n);
        double low = 0;
        double high = (double) k / n;
        double middle = high / 2;
        while (low < middle && middle < high) {
            if (atLeast(k, n, middle, choices) < tail) low = middle;
            else high = middle;
            middle = (low + high) / 2;
        }
        return low;
    }

    /** P(X ≥ k) for p ≤ k/n, where each term is smaller than the one before. */
    private static double atLeast(int k, int n, double p, double logChoices) {
        double log = logChoices + k * StrictMath.log(p) + (k == n ? 0 : (n - k) * StrictMath.log1p(-p));
        double odds = p / (1 - p);
        double term = 1;
        double sum = 1;
        for (int i = k; i < n && term > NEGLIGIBLE * sum; i++) {
            term *= odds * (n - i) / (i + 1);
            sum += term;
        }
        return StrictMath.exp(log) * sum;
    }

    /** ln (n over k) */
    private static double logChoices(int k, int n) {
        double log = 0;
        for (int i = 1; i <= Math.min(k, n - k); i++) log += StrictMath.log((double) (n - i + 1) / i);
        return log;
    }
}
