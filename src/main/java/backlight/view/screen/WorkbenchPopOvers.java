package backlight.view.screen;

import backlight.view.style.Motion;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.controlsfx.control.PopOver.ArrowLocation;

/** Help and settings, of which one at a time opens at its button, or where a presentation has it. */
final class WorkbenchPopOvers {
    /** The share of the window's height that the help may have. */
    private static final double TALLEST = 0.8;

    private final Messages messages;
    private final WorkbenchGestures gestures;
    private final Supplier<List<HelpPane.Section>> help;
    private final OnePopOver popOver = new OnePopOver();
    private Optional<Node> presented = Optional.empty();
    private SettingsPane settings;
    private Theme theme;
    private double textScale = 1;
    private Motion motion = Motion.SMOOTH;

    WorkbenchPopOvers(Messages messages, WorkbenchGestures gestures, Supplier<List<HelpPane.Section>> help) {
        this.messages = messages;
        this.gestures = gestures;
        this.help = help;
    }

    /** @param anchor where they open from now on; empty for their buttons */
    void openAt(Optional<Node> anchor) {
        close();
        presented = anchor;
    }

    void show(Theme newTheme, double newScale) {
        theme = newTheme;
        textScale = newScale;
        if (settings != null) settings.show(theme, textScale);
    }

    void show(Motion newMotion) {
        motion = newMotion;
        if (settings != null) settings.show(motion);
    }

    /** @param height of the window */
    void toggleHelp(Node button, double height) {
        HelpPane pane = new HelpPane(messages.text("help.title"), help.get());
        pane.setMaxHeight(TALLEST * height);
        pane.offer(messages.text("first.again"), this::showFirstMinute);
        toggle(pane, button);
    }

    private void showFirstMinute() {
        close();
        gestures.beginFirstMinute();
    }

    void toggleSettings(Node button) {
        if (settings == null) settings = new SettingsPane(messages, gestures);
        settings.show(theme, textScale);
        settings.show(motion);
        toggle(settings, button);
    }

    private void toggle(Node content, Node button) {
        ArrowLocation arrow = presented.isEmpty() ? ArrowLocation.LEFT_BOTTOM : ArrowLocation.BOTTOM_RIGHT;
        popOver.toggle(content, presented.orElse(button), arrow);
    }

    void close() {
        popOver.close();
    }
}
