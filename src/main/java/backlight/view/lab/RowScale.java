package backlight.view.lab;

import backlight.model.scene.Window;
import backlight.view.chart.Decades;
import backlight.view.chart.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The vertical axis that all cells of a row share with the {@link RowAxis} at its left.
 *
 * @param window the values that are seen; of a logarithmic axis, their powers of ten
 * @param logarithmic whether it is one
 * @param zero whether exactly 0 has a line of its own, below a logarithmic axis
 * @param head the room above it, in multiples of the ticks' text size
 * @param foot the room below it
 */
public record RowScale(Window window, boolean logarithmic, boolean zero, double head, double foot) {
    private static final double NUMBERS = 2;
    private static final double NAMES = 1.9;
    private static final double EDGE = 0.8;
    private static final double ZERO_ROW = 1.8;
    private static final double LEAST_DECADES = 3;

    /** A loss above so many times the upper quartile of all ends is an outlier that may leave the axis. */
    private static final double OUTLIER = 4;

    private static final double LARGEST_SLOPE = 3;

    /** Means below it are no reason to cut others off. */
    private static final double LEAST_MEAN = 0.1;

    /** No number has a larger power of ten, nor a smaller one than its opposite. */
    private static final int LARGEST_POWER = 400;

    public RowScale {
        if (!(head >= 0 && foot >= 0))
            throw new IllegalArgumentException(
                    "room of " + head + " above and " + foot + " below; it must be 0 or more");
        if (zero && !logarithmic) throw new IllegalArgumentException("a linear axis has its 0 on it");
    }

    /** Sizes of at least 0, for the numbers and names of layers. */
    public static RowScale norms(List<double[]> columns) {
        double[] all = Extremes.within(all(columns), LARGEST_POWER, -LARGEST_POWER);
        double top = Math.ceil(Math.log10(positive(all).max().orElse(1)));
        return new RowScale(Decades.window(all, top - LEAST_DECADES, top), true, hasZero(all), NUMBERS, NAMES);
    }

    /** From 0 to above where the curves begin and end; what shoots up between may leave it. */
    public static RowScale losses(List<double[]> curves) {
        double[] ends = curves.stream()
                .filter(curve -> curve.length > 0)
                .flatMapToDouble(curve -> DoubleStream.of(curve[0], curve[curve.length - 1]))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double most = ends.length == 0 ? 0 : ends[ends.length - 1];
        double typical = ends.length == 0 ? 0 : ends[3 * ends.length / 4];
        double top = Math.min(Double.MAX_VALUE / 16, typical > 0 ? Math.min(most, OUTLIER * typical) : most);
        return new RowScale(new Window(0, 1.04 * round(1.15 * top, 1, 1.5, 2, 3, 5, 10)), false, false, EDGE, NAMES);
    }

    /** Whole decades that hold all of them. */
    public static RowScale lossDecades(List<double[]> curves) {
        RowScale sizes = norms(curves);
        return new RowScale(sizes.window, true, sizes.zero, EDGE, NAMES);
    }

    /** The same distance to both sides of 0. */
    public static RowScale means(List<double[]> columns) {
        double[] largest = columns.stream()
                .mapToDouble(column -> largest(all(List.of(column))))
                .toArray();
        double reach = reach(Extremes.cap(largest, LEAST_MEAN, 100));
        return new RowScale(new Window(-reach, reach), false, false, NUMBERS, EDGE);
    }

    /** Decades that hold all of them, and 1. */
    public static RowScale variances(List<double[]> columns) {
        double[] all = Extremes.within(all(columns), -2, 1);
        return new RowScale(Decades.window(all, -2, 1), true, hasZero(all), NUMBERS, NAMES);
    }

    /** From 0 or below to 1 or above, in halves; what goes beyond all use may leave it. */
    public static RowScale slopes(List<double[]> curves) {
        double[] all = all(curves);
        double least = DoubleStream.of(all).min().orElse(0);
        double most = DoubleStream.of(all).max().orElse(1);
        double low = Math.floor(2 * Math.max(-LARGEST_SLOPE, Math.min(0, least))) / 2;
        double high = Math.ceil(2 * Math.min(LARGEST_SLOPE, Math.max(1, most))) / 2;
        return new RowScale(new Window(low, high), false, false, NUMBERS, NAMES);
    }

    /** Where the values lie between two heights of the screen. */
    RowPixels pixels(double top, double bottom, double em) {
        double line = Math.max(top + head * em + 1, bottom - foot * em);
        double start = zero ? Math.max(top + head * em + 1, line - ZERO_ROW * em) : line;
        return new RowPixels(new Scale(window, start, top + head * em), logarithmic, line);
    }

    private static double largest(double... values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /** Half of an axis that has 0 in its middle: a round number from {@code most} on, as far as there is one. */
    static double reach(double most) {
        return Math.min(Double.MAX_VALUE / 2, round(most, 1, 2, 5, 10));
    }

    /** The finite ones. */
    private static double[] all(List<double[]> columns) {
        return columns.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .toArray();
    }

    private static DoubleStream positive(double... sizes) {
        return Arrays.stream(sizes).filter(size -> size > 0);
    }

    private static boolean hasZero(double... sizes) {
        return Arrays.stream(sizes).anyMatch(size -> size == 0);
    }

    /** The next of these times a power of ten; 1 for 0. */
    private static double round(double most, double... steps) {
        if (!(most > 0)) return 1;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        if (power == 0 || !Double.isFinite(10 * power)) return most;
        for (double step : steps) if (most <= step * power) return step * power;
        return 10 * power;
    }
}
