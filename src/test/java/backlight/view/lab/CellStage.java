package backlight.view.lab;

import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/** The axis of a row and one cell beside it, laid out. Call on the JavaFX thread. */
final class CellStage {
    final RowAxis axis = new RowAxis();
    private final Region cell;
    private final Pane row;

    CellStage(Region cell, double width, double height, double scale) {
        Theme.DARK.apply();
        this.cell = cell;
        row = new Pane(axis, cell);
        axis.setManaged(false);
        cell.setManaged(false);
        axis.resizeRelocate(0, 0, 60 * scale, height);
        cell.resizeRelocate(60 * scale, 0, width, height);
        new Scene(row, width + 60 * scale, height);
        new TextSize(false, scale).applyTo(row);
        settle();
    }

    void settle() {
        for (int i = 0; i < 2; i++) {
            row.applyCss();
            row.layout();
        }
    }

    /** All visible nodes of the cell with this style class. */
    <N extends Node> List<N> all(Class<N> type, String styleClass) {
        return all(cell, type, styleClass);
    }

    static <N extends Node> List<N> all(Node root, Class<N> type, String styleClass) {
        return descend(root)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Node> descend(Node node) {
        if (!node.isVisible()) return Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(CellStage::descend))
                : Stream.of(node);
    }

    List<String> words(String styleClass) {
        return all(Text.class, styleClass).stream().map(Text::getText).toList();
    }

    /** The height of a tick of the axis. */
    double tick(String text) {
        return all(axis, Text.class, "tick").stream()
                .filter(tick -> tick.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tick " + text))
                .getY();
    }

    List<Double> heights(String styleClass) {
        return all(Circle.class, styleClass).stream().map(Circle::getCenterY).toList();
    }

    /** What sticks out of the cell at its sides. */
    List<String> outside() {
        return descend(cell)
                .filter(node -> node instanceof Text text && !text.getText().isBlank() || node instanceof Circle)
                .filter(node -> {
                    Bounds bounds = cell.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    return bounds.getMinX() < -1.5 || bounds.getMaxX() > cell.getWidth() + 1.5;
                })
                .map(Node::toString)
                .toList();
    }

    void fire(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        Node target = all(Node.class, "cell-hover").get(0);
        Point2D at = cell.localToScene(x, y);
        PickResult pick = new PickResult(target, at.getX(), at.getY());
        boolean down = button == MouseButton.PRIMARY;
        target.fireEvent(new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false, false, false, down, false,
                false, false, false, true, pick));
        settle();
    }
}
