package backlight.view.lab;

import backlight.view.chart.Decimation;
import backlight.view.chart.Points;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import javafx.scene.shape.Polyline;

/** A number over the epochs, in few points. They are worked out again only if the numbers or the axes change. */
final class EpochCurve extends Polyline {
    /** What leaves the axis goes on for so many pixels, where it is clipped. */
    private static final double BEYOND = 2000;

    private double[] drawn = {};
    private EpochAxis x;
    private RowPixels y;

    EpochCurve(String styleClass) {
        getStyleClass().setAll(styleClass);
    }

    /** @param values of the epochs 0, 1, …; drawn up to the first that is not finite */
    void show(double[] values, EpochAxis newX, RowPixels newY) {
        if (Arrays.equals(values, drawn) && newX.equals(x) && newY.equals(y)) return;
        drawn = values;
        x = newX;
        y = newY;
        IntToDoubleFunction heights = k -> Double.isFinite(values[k]) ? height(values[k]) : Double.NaN;
        Points.put(this, Decimation.points(0, values.length - 1, x::pixel, heights));
    }

    private double height(double value) {
        if (y.logarithmic() && value <= 0) return y.clamped(0);
        return Math.max(y.scale().end() - BEYOND, Math.min(y.scale().start() + BEYOND, y.pixel(value)));
    }

    /** The highest point between two pixels; infinite if there is none. */
    double highest(double from, double to) {
        double highest = Double.POSITIVE_INFINITY;
        for (int k = 0; k + 1 < getPoints().size(); k += 2) {
            if (getPoints().get(k) >= from && getPoints().get(k) <= to)
                highest = Math.min(highest, getPoints().get(k + 1));
        }
        return highest;
    }
}
