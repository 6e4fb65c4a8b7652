package backlight.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** One line drawn by hand, smooth: through the middle between each two points, bent towards the points themselves. */
final class Mark extends Path {
    /** A line with more points than this loses every other one, so that it is drawn fast however long it gets. */
    static final int MOST = 400;

    /** A line without length would not be drawn. */
    private static final double DOT = 0.01;

    private final List<Point2D> points = new ArrayList<>();
    private double spacing;

    /** @param spacing in pixels; points that are closer to the last one are left out */
    Mark(double x, double y, double spacing) {
        this.spacing = spacing;
        getStyleClass().add("mark");
        setManaged(false);
        points.add(new Point2D(x, y));
        getElements().addAll(new MoveTo(x, y), new LineTo(x + DOT, y));
    }

    int size() {
        return points.size();
    }

    void add(double x, double y) {
        Point2D point = new Point2D(x, y);
        if (last().distance(point) < spacing) return;
        if (points.size() >= MOST) thin();
        bend(last(), point);
        points.add(point);
    }

    /** Draws the rest of the way to the last point. */
    void finish() {
        if (points.size() > 1) getElements().add(new LineTo(last().getX(), last().getY()));
    }

    private Point2D last() {
        return points.get(points.size() - 1);
    }

    private void bend(Point2D from, Point2D to) {
        Point2D middle = from.midpoint(to);
        getElements().add(new QuadCurveTo(from.getX(), from.getY(), middle.getX(), middle.getY()));
    }

    private void thin() {
        spacing *= 2;
        for (int i = points.size() - 2; i > 0; i -= 2) points.remove(i);
        getElements().remove(2, getElements().size());
        for (int i = 1; i < points.size(); i++) bend(points.get(i - 1), points.get(i));
    }
}
