package backlight.view.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A long series in no more points than its pixels can show: of each column of pixels the lowest and highest value. */
public final class Decimation {
    private final IntToDoubleFunction x;
    private final IntToDoubleFunction y;
    private double[] points = new double[64];
    private int used;

    private Decimation(IntToDoubleFunction x, IntToDoubleFunction y) {
        this.x = x;
        this.y = y;
    }

    /**
     * Entries {@code from} to {@code to}, both included, up to the first that is not finite.
     *
     * @param x pixels that never decrease
     * @param y pixels
     * @return x₀, y₀, x₁, y₁, …
     */
    public static double[] points(int from, int to, IntToDoubleFunction x, IntToDoubleFunction y) {
        Decimation decimation = new Decimation(x, y);
        int k = from;
        while (k <= to && Double.isFinite(y.applyAsDouble(k))) k = decimation.column(k, to);
        return Arrays.copyOf(decimation.points, decimation.used);
    }

    /** Adds the first, the extreme and the last entries of one column; returns the first entry after it. */
    private int column(int first, int to) {
        double column = Math.floor(x.applyAsDouble(first));
        int low = first;
        int high = first;
        int k = first;
        while (k <= to && Math.floor(x.applyAsDouble(k)) == column && Double.isFinite(y.applyAsDouble(k))) {
            if (y.applyAsDouble(k) < y.applyAsDouble(low)) low = k;
            if (y.applyAsDouble(k) > y.applyAsDouble(high)) high = k;
            k++;
        }
        add(Math.min(low, high));
        if (low != high) add(Math.max(low, high));
        boolean end = k > to || !Double.isFinite(y.applyAsDouble(k));
        if (end && k - 1 > Math.max(low, high)) add(k - 1);
        return k;
    }

    private void add(int k) {
        if (used + 2 > points.length) points = Arrays.copyOf(points, 2 * points.length);
        points[used++] = x.applyAsDouble(k);
        points[used++] = y.applyAsDouble(k);
    }
}
