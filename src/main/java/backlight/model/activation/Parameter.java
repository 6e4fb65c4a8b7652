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
    public Parameter {
        if (!allowed.contains(initial) || !allowed.contains(slider.low()) || !allowed.contains(slider.high())) {
            throw new IllegalArgumentException(symbol + ": start and slider must lie in " + allowed);
        }
    }
}
