package backlight.view.chart;

import backlight.view.chart.Placement.Box;

/**
 * Where a plot lies in its pane and what it shows: shared by all that is drawn in it.
 *
 * @param x the horizontal scale
 * @param y the vertical scale
 * @param em the font size that every length follows, in pixels
 */
record PlotFrame(Scale x, Scale y, double em) {
    double left() {
        return x.start();
    }

    double top() {
        return y.end();
    }

    double width() {
        return x.pixels();
    }

    double height() {
        return y.pixels();
    }

    Box box() {
        return new Box(left(), top(), width(), height());
    }

    boolean contains(double px, double py) {
        return px >= left() && px <= left() + width() && py >= top() && py <= top() + height();
    }
}
