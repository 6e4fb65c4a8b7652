package backlight.view.chart;

import backlight.model.scene.Window;
import java.util.Arrays;

/**
 * A logarithmic axis that points up, with a row of its own for exactly 0 below it.
 *
 * @param powers where the powers of ten lie
 * @param zero the pixel of exactly 0
 */
public record Decades(Scale powers, double zero) {
    /** A change within these powers moves no axis: 1 to 10⁻⁴. */
    private static final double LEAST = 4;

    /** For these sizes, at least 0: whole decades that hold them all, and 1. */
    static Decades of(double[] sizes, double bottom, double top, double row) {
        boolean zero = Arrays.stream(sizes).anyMatch(size -> size == 0);
        double end = zero ? bottom - row : bottom;
        return new Decades(new Scale(window(sizes, -LEAST, 0), end, top), bottom);
    }

    /** Whole decades that hold these sizes, as far as they have a logarithm, and 10 to the powers of these ends. */
    public static Window window(double[] sizes, double least, double most) {
        double low = least;
        double high = most;
        for (double size : sizes) {
            if (!(size > 0) || Double.isInfinite(size)) continue;
            low = Math.min(low, 2 * Math.floor(Math.log10(size) / 2));
            high = Math.max(high, Math.ceil(Math.log10(size)));
        }
        return new Window(low, high);
    }

    /** NaN for what is not finite: it has no place on an axis. */
    public double pixel(double size) {
        if (size == 0) return zero;
        return Double.isFinite(size) ? powers.pixel(Math.log10(size)) : Double.NaN;
    }

    /** Whether there is such a row. */
    public boolean hasZero() {
        return zero != powers.start();
    }
}
