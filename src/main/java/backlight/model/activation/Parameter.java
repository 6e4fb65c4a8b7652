package backlight.model.activation;

/**
 * A number that shapes an activation function.
 *
 * @param id lower case, stable: written into files and message keys, such as alpha
 * @param symbol as the field writes it, such as α
 * @param initial the value of the paper or the lecture
 * @param slider what the slider offers
 * @param allowed what may be typed
 */
public record Parameter(String id, String symbol, double initial, Interval slider, Interval allowed) {
    private static final double LOGARITHMIC = 50;

    public Parameter {
        if (!allowed.contains(initial) || !allowed.contains(slider.low()) || !allowed.contains(slider.high())) {
            throw new IllegalArgumentException(symbol + ": start and slider must lie in " + allowed);
        }
    }

    /** Whether the slider spans so many decades that equal steps on it are equal factors. */
    public boolean logarithmic() {
        return slider.low() > 0 && slider.high() >= LOGARITHMIC * slider.low();
    }

    /** The value at this share of the slider, 0 to 1. */
    public double at(double share) {
        if (logarithmic()) return slider.low() * StrictMath.pow(slider.high() / slider.low(), share);
        return slider.low() + share * (slider.high() - slider.low());
    }

    /** Where on the slider this value is, 0 to 1; values beyond it are at its ends. */
    public double share(double value) {
        double inside = Math.max(slider.low(), Math.min(slider.high(), value));
        if (logarithmic()) {
            return StrictMath.log(inside / slider.low()) / StrictMath.log(slider.high() / slider.low());
        }
        return (inside - slider.low()) / (slider.high() - slider.low());
    }
}
