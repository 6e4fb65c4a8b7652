package backlight.view.control;

import backlight.view.style.Hint;
import backlight.view.style.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** Buttons that are an icon, with their words in the tooltip and for the screen reader. */
public final class Buttons {
    private Buttons() {}

    public static Button icon(Feather icon, String words, Runnable action) {
        Button button = dressed(new Button(), icon, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static ToggleButton toggle(Feather icon, String words) {
        return dressed(new ToggleButton(), icon, words);
    }

    private static <B extends ButtonBase> B dressed(B button, Feather icon, String words) {
        button.getStyleClass().add("icon-button");
        button.setGraphic(new Icon(icon));
        Hint.on(button, words);
        button.setAccessibleText(words);
        return button;
    }
}
