package backlight.view.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Samples as small shapes, one for each class, that differ without their colours; hollow ones are not trained on. */
public final class Marks extends Canvas {
    private static final double[][] SHAPES = {
        {},
        {0, -1.15, 1.05, 0.8, -1.05, 0.8},
        {-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85},
        {
            0, -0.4, 0.65, -1.05, 1.05, -0.65, 0.4, 0, 1.05, 0.65, 0.65, 1.05, 0, 0.4, -0.65, 1.05, -1.05, 0.65, -0.4,
            0, -1.05, -0.65, -0.65, -1.05
        }
    };

    public Marks() {
        setMouseTransparent(true);
    }

    /** How many classes have a shape of their own. */
    static int shapes() {
        return SHAPES.length;
    }

    public void clear() {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }

    /**
     * @param radius in pixels
     * @param outline what keeps it apart from others and the map
     */
    public void draw(int shape, double x, double y, double radius, Color colour, Color outline, boolean hollow) {
        GraphicsContext canvas = getGraphicsContext2D();
        double[] corners = SHAPES[shape % SHAPES.length];
        int n = corners.length / 2;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int k = 0; k < n; k++) {
            xs[k] = x + radius * corners[2 * k];
            ys[k] = y + radius * corners[2 * k + 1];
        }
        canvas.setStroke(hollow ? colour : outline);
        canvas.setLineWidth(hollow ? 0.4 * radius : 0.5 * radius);
        canvas.setFill(hollow ? outline : colour);
        if (n == 0) {
            canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            if (hollow) canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            return;
        }
        canvas.strokePolygon(xs, ys, n);
        canvas.fillPolygon(xs, ys, n);
        if (hollow) canvas.strokePolygon(xs, ys, n);
    }
}
