package backlight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.controlsfx.control.RangeSlider;

/** A walk with Tab through a whole window, and what is wrong with it. Call on the JavaFX thread. */
final class FocusWalk {
    private static final int MOST = 400;

    private final Workspace workspace;
    private final List<Node> steps = new ArrayList<>();
    private final List<Node> unseen = new ArrayList<>();
    private final List<String> backward = new ArrayList<>();

    FocusWalk(Workspace workspace) {
        this.workspace = workspace;
        walk();
    }

    private void walk() {
        Scene scene = workspace.scene();
        workspace.key(KeyCode.TAB);
        Node first = scene.getFocusOwner();
        do {
            Node now = focused(scene);
            List<Object> with = look(now);
            if (!steps.isEmpty()) look(steps.get(steps.size() - 1), now);
            steps.add(now);
            Workspace.pulse();
            workspace.key(KeyCode.TAB);
            if (with.equals(look(now))) unseen.add(now);
        } while (scene.getFocusOwner() != first && steps.size() < MOST);
    }

    /** A slider with two thumbs has the focus for both of them. */
    static Node focused(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (!(owner instanceof RangeSlider)) return owner;
        return Stream.of(".low-thumb", ".high-thumb")
                .map(owner::lookup)
                .filter(Node::isFocused)
                .findFirst()
                .orElse(owner);
    }

    List<Node> steps() {
        return steps;
    }

    /** Those that look the same with the focus and without. */
    List<String> unseen() {
        return unseen.stream().map(FocusWalk::name).toList();
    }

    /** Those that the walk should have come to once and did not. */
    List<String> missed() {
        Set<Node> reached = new HashSet<>(steps);
        return expected()
                .filter(node -> !reached.contains(node))
                .filter(node -> !isOneOfAGroup(node, reached))
                .map(FocusWalk::name)
                .toList();
    }

    /** Those that the walk came to twice. */
    List<String> repeated() {
        Set<Node> reached = new HashSet<>();
        return steps.stream()
                .filter(node -> !reached.add(node))
                .map(FocusWalk::name)
                .toList();
    }

    /** Arrow keys walk within a group. */
    private static boolean isOneOfAGroup(Node node, Set<Node> reached) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private Stream<Node> expected() {
        return workspace
                .visible()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !(node instanceof RangeSlider));
    }

    /** Steps that go back: up without going right, or left within a line. From the bar above to the rail is no such step. */
    List<String> backward() {
        return backward;
    }

    /** What scrolls has come into view by now. */
    private void look(Node from, Node to) {
        if (isWithin(to, from) || isWithin(from, to) || isRail(to) && !isRail(from)) return;
        Bounds a = from.localToScene(from.getLayoutBounds());
        Bounds b = to.localToScene(to.getLayoutBounds());
        boolean left = b.getMaxX() <= a.getMinX() + 1;
        boolean up = b.getMaxY() <= a.getMinY() + 1 && b.getMinX() < a.getMaxX() - 1;
        if (up || left && b.getCenterY() < a.getCenterY() + 1) backward.add(name(from) + " → " + name(to));
    }

    private static boolean isRail(Node node) {
        return node.getStyleClass().contains("rail-button");
    }

    private static boolean isWithin(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) if (at == outer) return true;
        return false;
    }

    /** All colours and lines of a node and what it holds. */
    private static List<Object> look(Node node) {
        List<Object> look = new ArrayList<>();
        own(node).forEach(part -> {
            if (part instanceof Region region) {
                look.add(region.getBackground());
                look.add(region.getBorder());
            }
            if (part instanceof Shape shape && !(part instanceof javafx.scene.text.Text)) {
                look.add(shape.isVisible());
                look.add(String.valueOf(shape.getStroke()));
                look.add(shape.getStrokeWidth());
            }
        });
        return look;
    }

    /** It and what it holds, without what can have the focus itself. */
    private static Stream<Node> own(Node node) {
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(child -> !child.isFocusTraversable())
                        .flatMap(FocusWalk::own)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    static String name(Node node) {
        String text = node.getAccessibleText();
        return node.getClass().getSimpleName() + node.getStyleClass() + (text == null ? "" : " " + text);
    }
}
