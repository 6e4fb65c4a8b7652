package backlight.view.chart;

import backlight.view.style.MarkWalk.Mark;
import backlight.view.style.MarkWalk.Marks;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The columns of a chart that have a hint each, for the keys.
 *
 * @param hovers where the mouse finds the hints, from left to right; unused ones are hidden and come last
 * @param heights where the mark of each column stands, in pixels
 */
record HoverMarks(Group hovers, IntToDoubleFunction heights) implements Marks {
    @Override
    public int count() {
        return (int) hovers.getChildren().stream().filter(Node::isVisible).count();
    }

    @Override
    public Mark mark(int k) {
        Node hover = hovers.getChildren().get(k);
        Bounds bounds = hover.getBoundsInParent();
        return new Mark(bounds.getCenterX(), heights.applyAsDouble(k), hover.getAccessibleHelp());
    }
}
