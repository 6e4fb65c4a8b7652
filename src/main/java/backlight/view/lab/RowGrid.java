package backlight.view.lab;

import backlight.view.chart.Grid;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** The level lines of a cell: at the ticks of its axis, at exactly 0 below decades, and at one value that is marked. */
final class RowGrid extends Group {
    private final Grid linear = new Grid(true);
    private final Grid powers = new Grid(true, true);
    private final Rectangle zero = line("grid-line");
    private final Rectangle marked = line("zero-line");

    RowGrid() {
        getChildren().addAll(linear.lines(), powers.lines(), zero, marked);
    }

    private static Rectangle line(String styleClass) {
        Rectangle line = new Rectangle();
        line.getStyleClass().add(styleClass);
        line.setSmooth(false);
        return line;
    }

    /** @param mark a value to be marked; NaN for none */
    void show(RowPixels y, double mark, double left, double right, double em) {
        linear.lines().setVisible(!y.logarithmic());
        powers.lines().setVisible(y.logarithmic());
        (y.logarithmic() ? powers : linear).showLines(y.scale(), y.ticks(em), left, right);
        zero.setVisible(y.hasZero() || !y.logarithmic() && y.contains(0));
        put(zero, y.pixel(0), left, right);
        marked.setVisible(y.contains(mark));
        put(marked, y.clamped(mark), left, right);
    }

    private static void put(Rectangle line, double at, double left, double right) {
        if (!line.isVisible()) return;
        line.setX(left);
        line.setY(Math.floor(at));
        line.setWidth(right - left);
        line.setHeight(1);
    }
}
