package backlight.view.screen;

import backlight.view.style.Theme;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Theme and text size. */
final class SettingsPane extends VBox {
    static final List<Double> TEXT_SCALES = List.of(1.0, 1.25, 1.5, 2.0, 2.5);

    private final SegmentedButton themes = new SegmentedButton();
    private final SegmentedButton scales = new SegmentedButton();

    SettingsPane(Messages messages, WorkbenchGestures gestures) {
        getStyleClass().add("popover-content");
        for (Theme theme : Theme.values()) {
            add(themes, messages.text("theme." + theme.name().toLowerCase(Locale.ROOT)), theme, gestures::setTheme);
        }
        for (double scale : TEXT_SCALES) {
            add(scales, Numbers.fixed(100 * scale, 0) + " %", scale, gestures::setTextScale);
        }
        getChildren().addAll(heading(messages, "settings.theme"), themes, heading(messages, "settings.text"), scales);
    }

    private static Label heading(Messages messages, String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("strong");
        return heading;
    }

    private static <T> void add(SegmentedButton segments, String words, T value, Consumer<T> chosen) {
        ToggleButton button = new ToggleButton(words);
        button.setUserData(value);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(value);
        });
        segments.getButtons().add(button);
    }

    void show(Theme theme, double scale) {
        select(themes, theme);
        select(scales, scale);
    }

    private static void select(SegmentedButton segments, Object value) {
        for (Toggle button : segments.getButtons())
            button.setSelected(button.getUserData().equals(value));
    }
}
