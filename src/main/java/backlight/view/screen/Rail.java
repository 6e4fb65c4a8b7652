package backlight.view.screen;

import backlight.model.scene.Workspace;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The workspaces at the side of the window, exactly one of them chosen; help and settings below. */
public final class Rail extends VBox {
    /** A workspace that can be chosen. */
    public record Entry(Workspace workspace, Feather icon) {}

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Map<Workspace, ToggleButton> buttons = new EnumMap<>(Workspace.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Button help;
    private final Button settings;

    /**
     * @param look shows a workspace, as the arrow keys walk along the rail
     * @param enter shows a workspace to work in it
     */
    Rail(
            Messages messages,
            List<Entry> entries,
            Consumer<Workspace> look,
            Consumer<Workspace> enter,
            Runnable showHelp,
            Runnable showSettings) {
        getStyleClass().add("rail");
        for (Entry entry : entries) add(messages, entry, enter);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) before.setSelected(true);
            else look.accept((Workspace) now.getUserData());
        });
        help = button(messages, "rail.help", Feather.HELP_CIRCLE, showHelp);
        settings = button(messages, "rail.settings", Feather.SETTINGS, showSettings);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, help, settings);
    }

    private void add(Messages messages, Entry entry, Consumer<Workspace> enter) {
        Workspace workspace = entry.workspace();
        ToggleButton button = dressed(new ToggleButton(), messages.text("workspace." + workspace.id()), entry.icon());
        Hint.on(button, messages.text("rail." + workspace.id() + ".hint"));
        button.setUserData(workspace);
        button.setToggleGroup(group);
        button.setOnAction(event -> enter.accept(workspace));
        buttons.put(workspace, button);
        getChildren().add(button);
    }

    private static Button button(Messages messages, String key, Feather icon, Runnable action) {
        Button button = dressed(new Button(), messages.text(key), icon);
        Hint.on(button, messages.text(key + ".hint"));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static <B extends ButtonBase> B dressed(B button, String words, Feather icon) {
        button.setText(words);
        Wrapping.on(button);
        button.setGraphic(new Icon(icon));
        button.getStyleClass().add("rail-button");
        return button;
    }

    /** Stands closer in a window that is too low for it. */
    void arrange(Room room) {
        pseudoClassStateChanged(LOW, room == Room.TINY);
    }

    Button help() {
        return help;
    }

    Button settings() {
        return settings;
    }

    void choose(Workspace workspace) {
        group.selectToggle(buttons.get(workspace));
    }
}
