package backlight.view.text;

import backlight.model.activation.Interval;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of the real line in the mathematical form, such as (−∞, 0]. */
public final class Intervals {
    private static final int DIGITS = 4;

    private Intervals() {}

    /** All of them as one set. */
    public static String written(List<Interval> intervals) {
        return intervals.stream().map(Intervals::written).collect(Collectors.joining(" ∪ "));
    }

    public static String written(Interval interval) {
        return (interval.lowClosed() ? "[" : "(")
                + number(interval.low())
                + ", "
                + number(interval.high())
                + (interval.highClosed() ? "]" : ")");
    }

    /** An end or another number of a function: four decimals at most, or as many digits where they say nothing. */
    public static String number(double x) {
        double rounded = Math.rint(x * 1e4) / 1e4;
        return Math.abs(x) < 1e5 && (rounded == x || Math.abs(x) >= 1e-2)
                ? Numbers.full(rounded)
                : Numbers.significant(x, DIGITS);
    }
}
