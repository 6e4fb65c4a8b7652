package backlight.model.activation;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * What is known of a function as a whole, for its current parameters.
 *
 * @param range the values that f takes
 * @param limitLeft lim f(z) for z → −∞
 * @param limitRight lim f(z) for z → +∞
 * @param monotonicity how f goes from left to right
 * @param steepest sup |f′|, which is also the Lipschitz constant; {@code +∞} where f jumps
 * @param steepestAt a z at which sup |f′| is reached or approached; NaN if it is only a limit at ±∞
 * @param dead the stretches on which f′ is exactly 0
 * @param saturated for a threshold ε &gt; 0, the stretches on which 0 &lt; |f′| &lt; ε
 * @param inverse y ↦ z with f(z) = y, NaN outside the range; empty if f is not one-to-one
 */
public record Properties(
        Interval range,
        double limitLeft,
        double limitRight,
        Monotonicity monotonicity,
        double steepest,
        double steepestAt,
        List<Interval> dead,
        DoubleFunction<List<Interval>> saturated,
        Optional<DoubleUnaryOperator> inverse) {
    /** How a function goes from left to right. */
    public enum Monotonicity {
        INCREASING,
        NON_DECREASING,
        NON_INCREASING,
        DECREASING,
        NEITHER
    }
}
