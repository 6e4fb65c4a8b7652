package backlight.model.activation;

import java.util.List;

/**
 * Why an input was refused, for the view to put into a sentence.
 *
 * @param key names the sentence in {@code assets/text/messages.properties}
 * @param arguments what to put into it: strings, or numbers that the view formats
 */
public record Problem(String key, List<Object> arguments) {
    public static Problem tooManyCurves(int most) {
        return new Problem("problem.curves", List.of(most));
    }

    /** Because it lies outside of what is allowed; {@code symbol} starts the sentence. */
    public static Problem outside(String symbol, Interval allowed) {
        boolean below = Double.isFinite(allowed.low());
        boolean above = Double.isFinite(allowed.high());
        String low = allowed.lowClosed() ? "atLeast" : "above";
        String high = allowed.highClosed() ? "atMost" : "below";
        if (below && above) {
            return new Problem("problem.parameter." + low + "." + high, List.of(symbol, allowed.low(), allowed.high()));
        }
        if (below) return new Problem("problem.parameter." + low, List.of(symbol, allowed.low()));
        if (above) return new Problem("problem.parameter." + high, List.of(symbol, allowed.high()));
        return new Problem("problem.parameter.finite", List.of(symbol));
    }
}
