package backlight.view.screen;

import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** One panel of the workspace in a scene of its own, and what it asked for. Call on the JavaFX thread. */
final class Panel<P extends Region> {
    final List<String> asked = new ArrayList<>();
    final BackpropGestures gestures =
            NoGestures.backprop((name, argument) -> asked.add(argument == null ? name : name + " " + argument));
    P region;
    private Scene scene;

    void open(P shown, double width, double height) {
        Theme.DARK.apply();
        region = shown;
        scene = new Scene(shown, width, height);
        settle();
    }

    void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
    }

    /** All visible nodes with this style class. */
    <N extends Node> List<N> all(Class<N> type, String styleClass) {
        return descend(region)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <N extends Node> N one(Class<N> type, String styleClass) {
        List<N> all = all(type, styleClass);
        if (all.size() != 1) throw new AssertionError(all.size() + " nodes with " + styleClass);
        return all.get(0);
    }

    /** Every sentence that can be read. */
    List<String> words() {
        return descend(region)
                .filter(node -> node instanceof Text || node instanceof Labeled)
                .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<Node> descend(Node node) {
        if (!node.isVisible()) return Stream.empty();
        Stream<Node> self = Stream.of(node);
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(Panel::descend))
                : self;
    }

    void press(Node node, double x, double y) {
        fire(node, MouseEvent.MOUSE_PRESSED, x, y);
    }

    void drag(Node node, double x, double y) {
        fire(node, MouseEvent.MOUSE_DRAGGED, x, y);
    }

    void release(Node node, double x, double y) {
        fire(node, MouseEvent.MOUSE_RELEASED, x, y);
    }

    void click(Node node, double x, double y) {
        fire(node, MouseEvent.MOUSE_CLICKED, x, y);
    }

    private static void fire(Node node, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Point2D at = node.localToScene(x, y);
        node.fireEvent(new MouseEvent(
                node,
                node,
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, at.getX(), at.getY())));
    }
}
