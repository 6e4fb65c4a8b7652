package backlight.view.control;

import javafx.scene.Node;
import javafx.scene.text.Text;

/**
 * The name of a control whose own text is what it contains. A screen reader asks the label of such a control for its
 * name, and would take an accessible text for the content.
 */
final class NameLabel {
    private Text label;

    /** Says the accessible text of this control; null if that has none. */
    Text of(Node control) {
        if (control.getAccessibleText() == null) return null;
        if (label == null) label = new Text();
        label.setText(control.getAccessibleText());
        return label;
    }
}
