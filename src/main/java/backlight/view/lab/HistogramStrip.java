package backlight.view.lab;

import backlight.view.chart.Points;
import backlight.view.chart.Scale;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The histogram of one layer, its name, and apart from it a bar for what is exactly 0. */
final class HistogramStrip extends Group {
    private final Text name = RowAxis.text("", "tick");
    private final Polyline outline = new Polyline();
    private final Rectangle base = new Rectangle();
    private final Rectangle zero = new Rectangle();

    HistogramStrip() {
        outline.getStyleClass().setAll("histogram-area");
        base.getStyleClass().setAll("grid-line");
        base.setSmooth(false);
        zero.getStyleClass().setAll("histogram-zero");
        zero.setSmooth(false);
        getChildren().addAll(base, outline, zero, name);
    }

    /**
     * @param bottom where a share of 0 lies
     * @param height of {@code highest}; a higher share is cut off there
     */
    void show(double[] shares, Scale x, double bottom, double height, double highest) {
        double ground = Math.floor(bottom);
        base.setX(x.start());
        base.setY(ground);
        base.setWidth(Math.max(0, x.end() - x.start()));
        base.setHeight(1);
        double[] points = new double[4 * shares.length + 4];
        double step = (x.end() - x.start()) / shares.length;
        int used = put(points, 0, x.start(), ground);
        for (int k = 0; k < shares.length; k++) {
            double top = ground - Math.min(1, shares[k] / highest) * height;
            used = put(points, used, x.start() + k * step, top);
            used = put(points, used, x.start() + (k + 1) * step, top);
        }
        put(points, used, x.end(), ground);
        Points.put(outline, points);
    }

    private static int put(double[] points, int used, double x, double y) {
        points[used] = x;
        points[used + 1] = y;
        return used + 2;
    }

    /** @param height of a share of 1: unlike the parts, a bar that is full means all */
    void showZero(double share, double left, double width, double height) {
        zero.setVisible(share > 0);
        if (share <= 0) return;
        double pixels = Math.max(1, Math.round(share * height));
        zero.setX(Math.round(left));
        zero.setWidth(Math.round(width));
        zero.setY(base.getY() - pixels);
        zero.setHeight(pixels);
    }

    double nameWidth(String words) {
        if (!name.getText().equals(words)) {
            name.setText(words);
            name.applyCss();
        }
        return name.getLayoutBounds().getWidth();
    }

    void showName(String words, boolean shown, double right, double middle) {
        name.setVisible(shown);
        name.setX(Math.round(right - nameWidth(words)));
        name.setY(Math.round(middle));
    }
}
