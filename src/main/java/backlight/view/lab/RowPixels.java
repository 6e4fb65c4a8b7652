package backlight.view.lab;

import backlight.view.chart.Decades;
import backlight.view.chart.Scale;
import backlight.view.chart.Ticks;

/**
 * Where the values of a {@link RowScale} lie on the screen.
 *
 * @param scale of the values, or of their powers of ten
 * @param zero the height of exactly 0 on a logarithmic axis
 */
record RowPixels(Scale scale, boolean logarithmic, double zero) {
    /** Ticks are at least so far apart, in multiples of their text size. */
    private static final double GAP = 2.1;

    /** NaN for what is not finite. */
    double pixel(double value) {
        if (logarithmic) return new Decades(scale, zero).pixel(value);
        return Double.isFinite(value) ? scale.pixel(value) : Double.NaN;
    }

    /** As {@link #pixel}, at the nearer edge for what lies outside. */
    double clamped(double value) {
        return value == 0 && logarithmic ? zero : Math.max(scale.end(), Math.min(scale.start(), pixel(value)));
    }

    boolean contains(double value) {
        if (!logarithmic) return scale.window().contains(value);
        return value == 0 ? hasZero() : scale.window().contains(Math.log10(value));
    }

    /** The side on which a value leaves the axis, as an arrow before its number; empty if it stays on it. */
    String mark(double value) {
        if (!Double.isFinite(value) || logarithmic && !(value > 0) || contains(value)) return "";
        return pixel(value) < scale.end() ? "↑ " : "↓ ";
    }

    /** Whether a logarithmic axis has a line for exactly 0. */
    boolean hasZero() {
        return logarithmic && zero != scale.start();
    }

    Ticks ticks(double em) {
        return logarithmic ? Ticks.ofPowers(scale, GAP * em) : Ticks.of(scale, GAP * em);
    }
}
