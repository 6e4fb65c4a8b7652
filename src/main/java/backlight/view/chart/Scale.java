package backlight.view.chart;

import backlight.model.scene.Window;

/**
 * Where the values of an axis lie on the screen.
 *
 * @param window the visible values
 * @param start the pixel of {@code window.low()}
 * @param end the pixel of {@code window.high()}; below {@code start} on an axis that points up
 */
public record Scale(Window window, double start, double end) {
    public double pixel(double value) {
        return start + (value - window.low()) * ((end - start) / window.length());
    }

    public double value(double pixel) {
        return window.low() + (pixel - start) * (window.length() / (end - start));
    }

    /** Length on the screen, in pixels. */
    public double pixels() {
        return Math.abs(end - start);
    }

    /** The values that one pixel spans, above 0. */
    public double perPixel() {
        return window.length() / pixels();
    }
}
