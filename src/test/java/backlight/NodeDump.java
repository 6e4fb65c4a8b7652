package backlight;

import backlight.view.style.SpokenRegion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.ToggleSwitch;

/** Everything that can be seen of a window, a line for each node, so that two windows can be compared. */
final class NodeDump {
    /** Where mouse and keys are is no part of what a state shows. */
    private static final Set<String> FLEETING =
            Set.of("hover", "focused", "focus-within", "focus-visible", "pressed", "armed", "showing", "disabled");

    private final StringBuilder lines = new StringBuilder();

    private NodeDump() {}

    static List<String> of(Workspace workspace) {
        NodeDump dump = new NodeDump();
        dump.visit(workspace.scene().getRoot(), 0);
        return dump.lines.toString().lines().toList();
    }

    private void visit(Node node, int depth) {
        if (!node.isVisible() || isFleeting(node)) return;
        lines.append("  ".repeat(depth)).append(describe(node)).append('\n');
        // Where a control puts its parts, and how far a switch has slid, is its own business.
        if (node instanceof ToggleSwitch || node instanceof RangeSlider || node instanceof TextInputControl) return;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, depth + 1));
        }
    }

    /** The sentence that goes away by itself, scroll bars, which appear with their content, and texts without words. */
    private static boolean isFleeting(Node node) {
        if (node instanceof Text text && text.getText().isEmpty()) return true;
        return node.getStyleClass().contains("notice") || node.getStyleClass().contains("scroll-bar");
    }

    private static String describe(Node node) {
        String states = node.getPseudoClassStates().stream()
                .map(Object::toString)
                .filter(state -> !FLEETING.contains(state))
                .sorted()
                .collect(Collectors.joining(":"));
        return node.getClass().getSimpleName() + " "
                + node.getStyleClass().stream().sorted().collect(Collectors.joining(".")) + " " + states + " "
                + content(node) + place(node);
    }

    private static String content(Node node) {
        String words = node instanceof SpokenRegion ? Reader.text(node) : node.getAccessibleText();
        String spoken = words == null ? "" : "(" + words + ") ";
        if (node instanceof Text text) return spoken + "“" + text.getText() + "” ";
        if (node instanceof Labeled labeled) return spoken + "“" + labeled.getText() + "” " + chosen(node);
        if (node instanceof TextInputControl field) return spoken + "[" + field.getText() + "] ";
        if (node instanceof Slider slider) return spoken + "at " + rounded(slider.getValue()) + " ";
        if (node instanceof RangeSlider range)
            return spoken + rounded(range.getLowValue()) + "…" + rounded(range.getHighValue()) + " ";
        if (node instanceof ToggleSwitch toggle) return spoken + toggle.isSelected() + " ";
        if (node instanceof Polyline line)
            return line.getPoints().stream().map(NodeDump::rounded).collect(Collectors.joining(" ")) + " ";
        if (node instanceof Circle circle) return "r " + rounded(circle.getRadius()) + " ";
        return spoken;
    }

    private static String chosen(Node node) {
        return node instanceof Toggle toggle ? (toggle.isSelected() ? "on " : "off ") : "";
    }

    /** The names on the curves prefer the place they had, so that they do not jump while a value changes. */
    private static String place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("curve-label")) return "somewhere";
        }
        // A group is where its children are.
        if (node instanceof Group) return "";
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        // JavaFX keeps the layout of a short string for its font, and with it the height of a label or of a bare
        // text, whichever came first: only where the text stands, and how wide it is, follows from the state.
        if (node.getClass() == Text.class) {
            Point2D stands = node.localToScene(((Text) node).getX(), ((Text) node).getY());
            return rounded(stands.getX()) + "," + rounded(stands.getY()) + " " + rounded(bounds.getWidth());
        }
        return rounded(bounds.getMinX()) + "," + rounded(bounds.getMinY()) + " " + rounded(bounds.getWidth()) + "×"
                + rounded(bounds.getHeight());
    }

    private static String rounded(double x) {
        return String.format(Locale.ROOT, "%.2f", x).replace("-0.00", "0.00");
    }
}
