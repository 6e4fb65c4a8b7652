package backlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * Finds what a person would call broken in a picture: text that is cut off, text on text, controls on controls, and
 * what sticks out of the window. What a scroll pane can bring into view is not broken.
 */
public final class GeometryCheck {
    /** Pixels that glyphs may stick out of their own boxes. */
    private static final double SLACK = 1.5;

    /** Lies over others on purpose: an open drawer, a sentence that goes away, the zoom box, what is beside a part of the network,
     * and what lies over a presented picture. */
    private static final Set<String> FLOATING =
            Set.of("drawer", "notice", "zoom-box", "part-editor", "part-chip", "pressed-keys", "blank-sheet");

    /** A text or control, and where it is seen in the scene. */
    private record Seen(Node node, Rectangle2D box) {}

    private final List<String> faults = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Rectangle2D window;

    private GeometryCheck(Scene scene) {
        window = new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** What is wrong, in words; empty if nothing is. */
    public static List<String> faults(Scene scene) {
        GeometryCheck check = new GeometryCheck(scene);
        check.visit(scene.getRoot(), check.window);
        check.overlaps();
        return check.faults;
    }

    /** @param clip the part of the scene in which this node can be seen at all */
    private void visit(Node node, Rectangle2D clip) {
        if (!node.isVisible() || node.getOpacity() == 0) return;
        Rectangle2D box = box(node);
        if (node instanceof Labeled labeled) truncation(labeled);
        if (node.getStyleClass().contains("formula")) {
            words(node, box, clip);
            return;
        }
        if (isWords(node)) words(node, box, clip);
        else if (node instanceof Control && !(node instanceof Labeled)) inside(node, box, clip);
        if (isOperated(node)) seen.add(new Seen(node, box));
        if (!(node instanceof Parent parent)) return;
        Rectangle2D inner = node instanceof ScrollPane ? unbounded(node, box) : clip;
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!isScrollBar(child)) visit(child, inner);
        }
    }

    /** Scrolling reaches all of it downwards, nothing sideways when it fits the width. */
    private static Rectangle2D unbounded(Node node, Rectangle2D box) {
        boolean sideways = ((ScrollPane) node).getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        return new Rectangle2D(
                sideways ? -1e5 : box.getMinX(), -1e5, sideways ? 2e5 : Math.max(0, box.getWidth()), 2e5);
    }

    private static boolean isScrollBar(Node node) {
        return node.getStyleClass().contains("scroll-bar")
                || node.getStyleClass().contains("corner");
    }

    private static boolean isWords(Node node) {
        return node instanceof Text text
                && !text.getText().isBlank()
                && !node.getStyleClass().contains("icon")
                && ancestors(node).noneMatch(TextInputControl.class::isInstance);
    }

    /** What a hand takes hold of. */
    private static boolean isOperated(Node node) {
        return node instanceof ButtonBase
                || node instanceof Slider
                || node instanceof ComboBoxBase<?>
                || node instanceof TextInputControl;
    }

    private void truncation(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank()) return;
        Workspace.all(labeled)
                .filter(node -> node instanceof Text && node.getParent() == labeled && node.isVisible())
                .map(node -> ((Text) node).getText())
                .filter(shown -> !shown.equals(text) && !text.contains(shown) && !isIcon(shown) || isCut(shown, text))
                .forEach(shown -> faults.add("“" + text + "” is cut to “" + shown + "”" + where(labeled)));
    }

    private static boolean isIcon(String shown) {
        return shown.length() == 1 && shown.charAt(0) >= '\ue000' && shown.charAt(0) <= '\uf8ff';
    }

    private static boolean isCut(String shown, String text) {
        return shown.endsWith("…") && !text.endsWith("…") || shown.endsWith("...") && !text.endsWith("...");
    }

    private void words(Node text, Rectangle2D box, Rectangle2D clip) {
        inside(text, box, clip);
        outOfAncestors(text, box);
        seen.add(new Seen(text, box));
    }

    private void inside(Node node, Rectangle2D box, Rectangle2D clip) {
        if (box.getWidth() == 0 || box.getHeight() == 0) return;
        if (within(box, clip)) return;
        faults.add(name(node) + " sticks out of what can be seen: " + at(box) + " of " + at(clip) + where(node));
    }

    /** Of labels, buttons and cards, whose background it should lie on. */
    private void outOfAncestors(Node text, Rectangle2D box) {
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            boolean surface = at instanceof Labeled
                    || at.getStyleClass().contains("card")
                    || at.getStyleClass().contains("chart-header");
            if (surface && !within(box, box(at))) {
                faults.add(name(text) + " sticks out of its " + at.getStyleClass() + where(text));
                return;
            }
        }
    }

    private static boolean within(Rectangle2D box, Rectangle2D frame) {
        return box.getMinX() >= frame.getMinX() - SLACK
                && box.getMaxX() <= frame.getMaxX() + SLACK
                && box.getMinY() >= frame.getMinY() - SLACK
                && box.getMaxY() <= frame.getMaxY() + SLACK;
    }

    private void overlaps() {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) overlap(seen.get(i), seen.get(j));
        }
    }

    private void overlap(Seen one, Seen other) {
        if (!covers(one, other) || ancestors(other.node()).anyMatch(one.node()::equals)) return;
        if (!layer(one.node()).equals(layer(other.node()))) return;
        faults.add(name(one.node()) + " and " + name(other.node()) + " overlap: " + at(one.box()) + ", "
                + at(other.box()) + where(other.node()));
    }

    private static boolean covers(Seen one, Seen other) {
        double width = Math.min(one.box().getMaxX(), other.box().getMaxX())
                - Math.max(one.box().getMinX(), other.box().getMinX());
        double height = Math.min(one.box().getMaxY(), other.box().getMaxY())
                - Math.max(one.box().getMinY(), other.box().getMinY());
        return width > SLACK
                && height
                        > SLACK
                                + 0.2
                                        * Math.min(
                                                one.box().getHeight(),
                                                other.box().getHeight());
    }

    /** Texts in different layers hide each other on purpose, or are never seen at the same place. */
    private static Optional<Node> layer(Node node) {
        return ancestors(node)
                .filter(at ->
                        at instanceof ScrollPane || at.getStyleClass().stream().anyMatch(FLOATING::contains))
                .findFirst();
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node.getParent(), at -> at != null, Node::getParent);
    }

    private static Rectangle2D box(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                bounds.getMinX(), bounds.getMinY(), Math.max(0, bounds.getWidth()), Math.max(0, bounds.getHeight()));
    }

    private static String name(Node node) {
        return node instanceof Text text ? "“" + text.getText() + "”" : "" + node.getStyleClass();
    }

    private static String at(Rectangle2D box) {
        return "%.0f..%.0f × %.0f..%.0f".formatted(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
    }

    private static String where(Node node) {
        StringBuilder path = new StringBuilder(" in");
        ancestors(node)
                .filter(at -> !at.getStyleClass().isEmpty())
                .limit(4)
                .forEach(at -> path.append(" ").append(at.getStyleClass()));
        return path.toString();
    }
}
