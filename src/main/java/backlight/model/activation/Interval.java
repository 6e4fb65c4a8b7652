package backlight.model.activation;

/**
 * A part of the real line, such as a range of values or a stretch on which a function is flat.
 *
 * @param low the lower end, −∞ allowed; below or equal to {@code high}
 * @param lowClosed whether {@code low} belongs to it
 * @param high the upper end, +∞ allowed
 * @param highClosed whether {@code high} belongs to it
 */
public record Interval(double low, boolean lowClosed, double high, boolean highClosed) {
    /** (−∞, ∞). */
    public static final Interval REALS = open(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval ends " + low + ", " + high + " must be numbers in order");
        }
    }

    /** [low, high]; an infinite end is open. */
    public static Interval closed(double low, double high) {
        return new Interval(low, Double.isFinite(low), high, Double.isFinite(high));
    }

    /** (low, high). */
    public static Interval open(double low, double high) {
        return new Interval(low, false, high, false);
    }

    /** [low, ∞). */
    public static Interval atLeast(double low) {
        return closed(low, Double.POSITIVE_INFINITY);
    }

    /** (−∞, high]. */
    public static Interval atMost(double high) {
        return closed(Double.NEGATIVE_INFINITY, high);
    }

    /** (low, ∞). */
    public static Interval above(double low) {
        return open(low, Double.POSITIVE_INFINITY);
    }

    public boolean contains(double x) {
        return (lowClosed ? x >= low : x > low) && (highClosed ? x <= high : x < high);
    }
}
