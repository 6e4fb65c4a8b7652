package backlight.view.network;

/**
 * How bright a gradient is drawn: by its logarithm, so that small is not mistaken for zero, or in proportion.
 *
 * @param largest the gradient that is brightest in proportion; 0 for the logarithm, from 10⁻⁶ to 1
 */
public record Light(double largest) {
    /** By the logarithm. */
    public static final Light LOGARITHMIC = new Light(0);

    private static final double DECADES = 6;

    /** In proportion, less than this is no light at all. */
    static final double FAINTEST = 0.004;

    public Light {
        if (!(largest >= 0))
            throw new IllegalArgumentException("the largest gradient must be at least 0, not " + largest);
    }

    /** In proportion to the largest one. */
    public static Light proportional(double largest) {
        return new Light(Math.max(Double.MIN_NORMAL, largest));
    }

    public boolean logarithmic() {
        return largest == 0;
    }

    /** Whether there is any light; without it the bare wire is seen. */
    public boolean shines(double g) {
        if (!(Math.abs(g) > 0)) return false;
        return logarithmic() || Math.abs(g) / largest >= FAINTEST;
    }

    /** v, from 0 to 1; clamped. */
    public double strength(double g) {
        if (!shines(g)) return 0;
        double v = logarithmic() ? (Math.log10(Math.abs(g)) + DECADES) / DECADES : Math.abs(g) / largest;
        return Math.max(0, Math.min(1, v));
    }

    /** Of a line, in pixels at a stroke factor of 1. */
    public static double width(double v) {
        return 1.4 + 5.2 * v * v;
    }

    /**
     * The share of the sign's colour, mixed into that of the ground.
     *
     * @param floor of the faintest light
     * @param exponent above 1 makes the middle darker
     */
    public static double colourShare(double v, double floor, double exponent) {
        return floor + (1 - floor) * Math.pow(v, exponent);
    }
}
