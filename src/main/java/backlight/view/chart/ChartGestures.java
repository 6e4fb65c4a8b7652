package backlight.view.chart;

import backlight.model.scene.Window;

/** What a hand can do on the charts, in the units of the plane. */
public interface ChartGestures {
    /** A drag begins: what follows until its end is one step. */
    void begin();

    void end();

    /** The mouse moves over x without a button; one pixel spans {@code perPixel}. */
    void hover(double x, double perPixel);

    /** A click on no curve. */
    void click(double x, double perPixel);

    /** A click on this curve. */
    void clickCurve(int curve);

    /** A second click right after the first: what that did is taken back, and the view is reset. */
    void doubleClick();

    void focus(int curve);

    /** The plane moves under the hand by (dx, dy). */
    void pan(Quantity plot, double dx, double dy);

    /** Lengths on the axes are multiplied; below 1 zooms in. (x, y) keeps its place. */
    void zoom(Quantity plot, double factorX, double factorY, double x, double y);

    void zoomTo(Quantity plot, Window x, Window y);

    void reset();

    /** The handle of a parameter of the focused curve is dragged so that f(x) = y. */
    void dragHandle(int parameter, double x, double y);
}
