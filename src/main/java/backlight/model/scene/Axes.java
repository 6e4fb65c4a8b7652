package backlight.model.scene;

import backlight.model.activation.Activation;

/**
 * What the two charts of the Functions workspace show.
 *
 * @param x the shared x axis
 * @param value the vertical axis of f
 * @param slope the vertical axis of f′
 */
public record Axes(Window x, Window value, Window slope) {
    public static final Axes INITIAL = new Axes(new Window(-6, 6), new Window(-2.2, 4.2), new Window(-0.2, 2.15));

    /** On which all of f and f′ over {@code x}, and 0, can be seen. */
    public static Axes around(Activation f, Window x) {
        return Fit.around(f, x);
    }

    public Axes withX(Window changed) {
        return new Axes(changed, value, slope);
    }

    public Axes withValue(Window changed) {
        return new Axes(x, changed, slope);
    }

    public Axes withSlope(Window changed) {
        return new Axes(x, value, changed);
    }
}
