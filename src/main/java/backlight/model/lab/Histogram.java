package backlight.model.lab;

/**
 * How some numbers are spread over equal parts of a window.
 *
 * <p>What lies outside the window counts in the part at its edge; what is no number counts among all, but in no part.
 *
 * @param shares of all numbers, 0 to 1, for each part
 * @param zero the share that is exactly 0 and has no logarithm; 0 on a linear axis, where it is in a part
 */
public record Histogram(double[] shares, double zero) {
    public Histogram {
        if (shares.length == 0) throw new IllegalArgumentException("a histogram needs at least one part");
        if (!(zero >= 0 && zero <= 1))
            throw new IllegalArgumentException("the share of zeros is " + zero + "; it must be from 0 to 1");
        shares = shares.clone();
    }

    /**
     * Of the numbers themselves.
     *
     * @param low where the first part begins
     * @param high where the last one ends, above {@code low}
     * @param bins how many parts, at least 1
     */
    public static Histogram of(double[] values, double low, double high, int bins) {
        return count(values, low, high, bins, false);
    }

    /** Of log₁₀ |v| of the numbers, between two powers of ten; those that are exactly 0 apart. */
    public static Histogram ofSizes(double[] values, double low, double high, int bins) {
        return count(values, low, high, bins, true);
    }

    private static Histogram count(double[] values, double low, double high, int bins, boolean powers) {
        if (!(low < high) || !Double.isFinite(high - low))
            throw new IllegalArgumentException("a histogram cannot span " + low + " to " + high);
        if (bins < 1) throw new IllegalArgumentException(bins + " parts; a histogram needs at least 1");
        double[] shares = new double[bins];
        double one = 1.0 / Math.max(1, values.length);
        int zeros = 0;
        for (double value : values) {
            if (powers && value == 0) zeros++;
            else if (!Double.isNaN(value)) shares[bin(value, low, high, bins, powers)] += one;
        }
        return new Histogram(shares, zeros * one);
    }

    private static int bin(double value, double low, double high, int bins, boolean powers) {
        double at = powers ? StrictMath.log10(Math.abs(value)) : value;
        double bin = Math.floor((at - low) / (high - low) * bins);
        return (int) Math.max(0, Math.min(bins - 1, bin));
    }

    /** A copy. */
    @Override
    public double[] shares() {
        return shares.clone();
    }

    /** The largest share, the zeros' among them: what a row of histograms shares its height by. */
    public double highest() {
        double highest = zero;
        for (double share : shares) highest = Math.max(highest, share);
        return highest;
    }
}
