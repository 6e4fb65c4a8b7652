package backlight.view.control;

import backlight.view.style.Hint;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;

/** What can be on or off, with its name beside it; tells what a user did, and not what it was told to show. */
public final class Switch extends HBox {
    private final ToggleSwitch toggle = new ToggleSwitch();
    private boolean showing;

    public Switch(String words, String hint, Consumer<Boolean> switched) {
        Label label = new Label(words);
        label.getStyleClass().add("switch-label");
        label.setLabelFor(toggle);
        label.setOnMouseClicked(event -> toggle.setSelected(!toggle.isSelected()));
        toggle.setAccessibleText(hint);
        Hint.on(toggle, hint);
        toggle.selectedProperty().subscribe((before, on) -> {
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
