package backlight.view.screen;

import backlight.view.control.Segments;
import backlight.view.control.Switch;
import backlight.view.style.Hint;
import backlight.view.style.Motion;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Theme, text size, and whether anything tweens. */
final class SettingsPane extends VBox {
    static final List<Double> TEXT_SCALES = List.of(1.0, 1.25, 1.5, 2.0, 2.5);

    private final Segments<Theme> themes;
    private final Segments<Double> scales;
    private final Switch steps;

    SettingsPane(Messages messages, WorkbenchGestures gestures) {
        getStyleClass().add("popover-content");
        themes = new Segments<>(gestures::setTheme);
        scales = new Segments<>(gestures::setTextScale);
        for (Theme theme : Theme.values()) {
            themes.add(theme, messages.text("theme." + theme.name().toLowerCase(Locale.ROOT)));
        }
        for (double scale : TEXT_SCALES) {
            ToggleButton button = scales.add(scale, Numbers.fixed(100 * scale, 0) + " %");
            if (scale == 1) Hint.on(button, messages.text("settings.text.reset.hint"));
        }
        steps = new Switch(
                messages.text("settings.steps"),
                messages.text("settings.steps.hint"),
                on -> gestures.setMotion(on ? Motion.STEPS : Motion.SMOOTH));
        getChildren()
                .addAll(heading(messages, "settings.theme"), themes, heading(messages, "settings.text"), scales, steps);
    }

    private static Label heading(Messages messages, String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("strong");
        return heading;
    }

    void show(Theme theme, double scale) {
        themes.show(theme);
        scales.show(scale);
    }

    void show(Motion motion) {
        steps.show(motion == Motion.STEPS);
    }
}
