package backlight.view.control;

import backlight.view.style.Hint;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;

/** What can be on or off, with its name beside it; tells what a user did, and not what it was told to show. */
public final class Switch extends HBox {
    private final ToggleSwitch toggle = new ToggleSwitch() {
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            if (attribute == AccessibleAttribute.SELECTED) return isSelected();
            return super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) setSelected(!isSelected());
            else super.executeAccessibleAction(action, parameters);
        }
    };
    private boolean showing;

    public Switch(String words, String hint, Consumer<Boolean> switched) {
        Label label = new Label(words);
        label.getStyleClass().add("switch-label");
        label.setLabelFor(toggle);
        label.setOnMouseClicked(event -> toggle.setSelected(!toggle.isSelected()));
        toggle.setAccessibleRole(AccessibleRole.CHECK_BOX);
        toggle.setAccessibleText(words);
        Hint.on(toggle, hint);
        toggle.selectedProperty().subscribe((before, on) -> {
            toggle.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
            if (!showing) switched.accept(on);
        });
        getStyleClass().add("switch-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, toggle);
    }

    public void show(boolean on) {
        showing = true;
        toggle.setSelected(on);
        showing = false;
    }
}
