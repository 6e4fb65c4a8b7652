package backlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import org.controlsfx.control.SegmentedButton;

/** What a screen reader gets from the nodes of a window, asked the way it asks. */
final class Reader {
    private static final Set<AccessibleRole> NONE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final Set<AccessibleRole> SWITCHES =
            Set.of(AccessibleRole.TOGGLE_BUTTON, AccessibleRole.CHECK_BOX, AccessibleRole.RADIO_BUTTON);

    /** Their content speaks, or the control that they belong to does. */
    private static final List<Class<?>> SILENT =
            List.of(ScrollPane.class, ScrollBar.class, Separator.class, SegmentedButton.class);

    private Reader() {}

    static Object ask(Node node, AccessibleAttribute attribute) {
        return node.queryAccessibleAttribute(attribute);
    }

    static AccessibleRole role(Node node) {
        return (AccessibleRole) ask(node, AccessibleAttribute.ROLE);
    }

    static String text(Node node) {
        return (String) ask(node, AccessibleAttribute.TEXT);
    }

    /** Its own text; of what shows a text of its own, that of its label. */
    static String name(Node node) {
        boolean content = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        if (!content && !blank(text(node))) return text(node);
        return ask(node, AccessibleAttribute.LABELED_BY) instanceof Node label ? text(label) : null;
    }

    static boolean blank(String words) {
        return words == null || words.isBlank();
    }

    /** What is wrong with the nodes below this one, a line for each. */
    static List<String> faults(Node root) {
        return operated(root)
                .flatMap(node -> faultsOf(node).stream().map(fault -> fault + ": " + described(node)))
                .toList();
    }

    /** All that takes the focus, and every control that is not a part of another one. */
    static Stream<Node> operated(Node root) {
        return Workspace.all(root)
                .filter(Workspace::shown)
                .filter(node -> SILENT.stream().noneMatch(type -> type.isInstance(node)))
                .filter(node ->
                        node.isFocusTraversable() || node instanceof Control && !isPart(node) && !isEmpty(node));
    }

    private static boolean isPart(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            boolean silent = SILENT.contains(at.getClass()) || at instanceof ScrollPane;
            if (at instanceof Control && !silent) return true;
        }
        return false;
    }

    /** A label that shows nothing now. */
    private static boolean isEmpty(Node node) {
        return node instanceof Label label && blank(label.getText()) && label.getGraphic() == null;
    }

    private static List<String> faultsOf(Node node) {
        List<String> faults = new ArrayList<>();
        AccessibleRole role = role(node);
        if (role == null || NONE.contains(role)) faults.add("no role");
        if (blank(name(node))) faults.add("no name");
        if (role == AccessibleRole.SLIDER || node instanceof ProgressIndicator) {
            if (!(ask(node, AccessibleAttribute.VALUE) instanceof Double)) faults.add("no value");
        }
        if (SWITCHES.contains(role) || node instanceof Toggle) {
            if (!(ask(node, AccessibleAttribute.SELECTED) instanceof Boolean)) faults.add("not on or off");
        }
        boolean written = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        if (written && text(node) != null && text(node).equals(name(node)))
            faults.add("says its name, not its content");
        return faults;
    }

    private static String described(Node node) {
        String type = node.getClass().getSimpleName();
        return (type.isEmpty() ? node.getClass().getName() : type) + " " + node.getStyleClass() + " in "
                + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }
}
