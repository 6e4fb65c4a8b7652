package backlight.view.lab;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/**
 * The rounded ground of a column. Only its ends are rounded rectangles: without a graphics card one as tall as the column
 * takes a quarter of the time of a whole frame, and a plain one next to none.
 */
final class ColumnCard extends Group {
    private final Rectangle top = part("column-card");
    private final Rectangle bottom = part("column-card");
    private final Rectangle body = part("column-body");
    private final Rectangle left = part("row-line");
    private final Rectangle right = part("row-line");
    private double width;
    private double height;

    ColumnCard() {
        getChildren().setAll(List.of(top, bottom, body, left, right));
        setMouseTransparent(true);
        top.arcHeightProperty().subscribe(this::arrange);
    }

    private static Rectangle part(String styleClass) {
        Rectangle part = new Rectangle();
        part.getStyleClass().add(styleClass);
        return part;
    }

    /** In whole pixels of the parent. */
    void place(double x, double y, double newWidth, double newHeight) {
        relocate(x, y);
        if (newWidth == width && newHeight == height) return;
        width = newWidth;
        height = newHeight;
        arrange();
    }

    private void arrange() {
        double round = Math.ceil(top.getArcHeight() / 2);
        put(top, 0, 0, width, Math.min(height, 2 * round));
        put(bottom, 0, Math.max(0, height - 2 * round), width, Math.min(height, 2 * round));
        double inner = height - 2 * round;
        put(body, 0, round, width, inner);
        put(left, 0, round, 1, inner);
        put(right, width - 1, round, 1, inner);
    }

    private static void put(Rectangle part, double x, double y, double width, double height) {
        part.setX(x);
        part.setY(y);
        part.setWidth(Math.max(0, width));
        part.setHeight(Math.max(0, height));
    }
}
