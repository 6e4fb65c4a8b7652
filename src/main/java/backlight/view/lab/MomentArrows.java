package backlight.view.lab;

import backlight.model.activation.Moments;
import backlight.model.lab.SelfNormalization;
import backlight.view.chart.Scale;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The map of mean and variance as arrows on a grid. They are worked out again only where the map or the axes change. */
final class MomentArrows extends Group {
    /** Between two arrows, in multiples of the text size. */
    private static final double GAP = 3;

    /** The longest arrow; what would go farther only points there. */
    private static final double LENGTH = 2.4;

    private static final double HEAD = 0.45;
    private static final double OPENING = 0.5;

    private final Path path = new Path();
    private List<Object> drawn = List.of();
    private Moments fixed;

    MomentArrows() {
        path.getStyleClass().setAll("moment-arrow");
        getChildren().add(path);
    }

    /** The fixed point of the map; null if it has none. */
    Moments fixed() {
        return fixed;
    }

    /** @param map null for no arrows */
    void show(SelfNormalization map, Scale x, RowPixels y, double em) {
        setVisible(map != null);
        if (map == null) {
            fixed = null;
            drawn = List.of();
            return;
        }
        List<Object> now = List.of(map, x, y, em);
        if (now.equals(drawn)) return;
        if (drawn.isEmpty() || drawn.get(0) != map) fixed = map.fixedPoint().orElse(null);
        drawn = now;
        int columns = (int) Math.max(2, x.pixels() / (GAP * em));
        int rows = (int) Math.max(2, y.scale().pixels() / (GAP * em));
        List<PathElement> arrows = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double py = y.scale().end() + (row + 0.5) * y.scale().pixels() / rows;
            double value = y.scale().value(py);
            double variance = y.logarithmic() ? Math.pow(10, value) : value;
            for (int column = 0; column < columns; column++) {
                double px = x.start() + (column + 0.5) * x.pixels() / columns;
                Moments image = map.after(new Moments(x.value(px), Math.max(0, variance)));
                add(arrows, px, py, x.pixel(image.mean()) - px, y.pixel(image.variance()) - py, em);
            }
        }
        path.getElements().setAll(arrows);
    }

    private static void add(List<PathElement> arrows, double px, double py, double dx, double dy, double em) {
        double way = Math.hypot(dx, dy);
        if (!(way > 1) || !Double.isFinite(way)) return;
        double length = Math.min(way, LENGTH * em);
        double ex = px + dx / way * length;
        double ey = py + dy / way * length;
        arrows.add(new MoveTo(px, py));
        arrows.add(new LineTo(ex, ey));
        double direction = Math.atan2(dy, dx);
        double head = Math.min(HEAD * em, length / 2);
        arrows.add(new MoveTo(ex - head * Math.cos(direction - OPENING), ey - head * Math.sin(direction - OPENING)));
        arrows.add(new LineTo(ex, ey));
        arrows.add(new LineTo(ex - head * Math.cos(direction + OPENING), ey - head * Math.sin(direction + OPENING)));
    }
}
