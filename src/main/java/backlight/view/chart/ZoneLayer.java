package backlight.view.chart;

import backlight.model.activation.Interval;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** The hatched stretches of a plot on which the focused function is flat. */
final class ZoneLayer extends Group {
    private final List<Rectangle> pool = new ArrayList<>();
    private int used;

    ZoneLayer() {
        setMouseTransparent(true);
    }

    void show(List<Interval> dead, List<Interval> saturated, PlotFrame frame) {
        used = 0;
        dead.forEach(zone -> put(zone, "zone-dead", frame));
        saturated.forEach(zone -> put(zone, "zone-saturated", frame));
        for (int i = used; i < pool.size(); i++) pool.get(i).setVisible(false);
    }

    private void put(Interval zone, String styleClass, PlotFrame frame) {
        double from = Math.max(frame.left(), Math.round(frame.x().pixel(zone.low())));
        double to = Math.min(frame.left() + frame.width(), Math.round(frame.x().pixel(zone.high())));
        if (!(from < to)) return;
        if (used == pool.size()) {
            Rectangle rectangle = new Rectangle();
            rectangle.setSmooth(false);
            pool.add(rectangle);
            getChildren().add(rectangle);
        }
        Rectangle rectangle = pool.get(used++);
        if (!rectangle.getStyleClass().contains(styleClass))
            rectangle.getStyleClass().setAll(styleClass);
        rectangle.setVisible(true);
        rectangle.setX(from);
        rectangle.setY(frame.top());
        rectangle.setWidth(to - from);
        rectangle.setHeight(frame.height());
    }
}
