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
 * @param saturated for a threshold ε &gt; 0, the stretches on which 0 &lt; |f′| &lt; ε, ascending; a single point
 *     with f′ = 0 inside, such as the minimum of GELU, does not split one
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

    /** Of a function that runs from the low end of its range to the high end and is nowhere flat. */
    static Properties of(Interval range, Monotonicity monotonicity, double steepest, double steepestAt) {
        return new Properties(
                range,
                range.low(),
                range.high(),
                monotonicity,
                steepest,
                steepestAt,
                List.of(),
                epsilon -> List.of(),
                Optional.empty());
    }

    Properties withLimits(double left, double right) {
        return new Properties(range, left, right, monotonicity, steepest, steepestAt, dead, saturated, inverse);
    }

    Properties withDead(Interval... stretches) {
        return new Properties(
                range,
                limitLeft,
                limitRight,
                monotonicity,
                steepest,
                steepestAt,
                List.of(stretches),
                saturated,
                inverse);
    }

    Properties withSaturated(DoubleFunction<List<Interval>> stretches) {
        return new Properties(
                range, limitLeft, limitRight, monotonicity, steepest, steepestAt, dead, stretches, inverse);
    }

    /** With the inverse on the range; what lies outside becomes NaN. */
    Properties withInverse(DoubleUnaryOperator onRange) {
        DoubleUnaryOperator guarded = y -> range.contains(y) ? onRange.applyAsDouble(y) : Double.NaN;
        return new Properties(
                range,
                limitLeft,
                limitRight,
                monotonicity,
                steepest,
                steepestAt,
                dead,
                saturated,
                Optional.of(guarded));
    }
}
