package backlight.model.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds where 0 &lt; |f′| &lt; ε.
 *
 * <p>Where f′ is monotone, that is one stretch between two crossings. Each is found by bisection over the doubles
 * themselves, so it is right to the last bit of f′ and needs no starting guess, however far out it lies.
 */
final class Saturation {
    private Saturation() {}

    /**
     * The stretches on which |f′| &lt; ε, in ascending order.
     *
     * @param slope f′, which at a jump takes its left value
     * @param knots ascending points, infinite ones too, between neighbours of which f′ is monotone and not always 0
     */
    static List<Interval> of(DoubleUnaryOperator slope, double epsilon, double... knots) {
        List<Interval> found = new ArrayList<>();
        for (int k = 1; k < knots.length; k++) append(found, between(slope, epsilon, knots[k - 1], knots[k]));
        return List.copyOf(found);
    }

    /** The two half-lines |z| &gt; {@code from}, or all of ℝ where there is no such number. */
    static List<Interval> beyond(double from) {
        if (!(from >= 0)) return List.of(Interval.REALS);
        return List.of(Interval.open(Double.NEGATIVE_INFINITY, -from), Interval.open(from, Double.POSITIVE_INFINITY));
    }

    /** arsech y = ln((1 + √(1 − y²))/y), without cancellation near 1; NaN above 1. */
    static double arsech(double y) {
        return StrictMath.log1p(Math.sqrt((1 - y) * (1 + y))) - StrictMath.log(y);
    }

    private static Interval between(DoubleUnaryOperator slope, double epsilon, double low, double high) {
        boolean rising = slope.applyAsDouble(Math.nextUp(low)) <= slope.applyAsDouble(high);
        DoubleUnaryOperator up = rising ? slope : z -> -slope.applyAsDouble(z);
        double from = first(low, high, z -> up.applyAsDouble(z) > -epsilon);
        double to = first(low, high, z -> up.applyAsDouble(z) >= epsilon);
        return Interval.open(from, to);
    }

    /** The point of (low, high] from which {@code reached} holds on; {@code high} if it never does. */
    private static double first(double low, double high, DoublePredicate reached) {
        double first = Math.nextUp(low);
        if (reached.test(first)) return low;
        long before = rank(first);
        long after = rank(high);
        while (after > before + 1) {
            long middle = (before & after) + ((before ^ after) >> 1); // their mean, where their sum would overflow
            if (reached.test(number(middle))) after = middle;
            else before = middle;
        }
        return number(after);
    }

    /** The doubles counted in ascending order from 0, so that halfway in rank is halfway in magnitude. */
    private static long rank(double z) {
        long bits = Double.doubleToLongBits(Math.abs(z));
        return z < 0 ? -bits : bits;
    }

    private static double number(long rank) {
        return rank < 0 ? -Double.longBitsToDouble(-rank) : Double.longBitsToDouble(rank);
    }

    private static void append(List<Interval> found, Interval next) {
        if (next.low() == next.high()) return;
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).high() == next.low()) {
            found.set(last, Interval.open(found.get(last).low(), next.high()));
        } else {
            found.add(next);
        }
    }
}
