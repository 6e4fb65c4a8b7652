package backlight.controller;

import backlight.model.scene.Workspace;
import backlight.view.palette.Command;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the palette offers: what shortcuts do, and what can be chosen in the window. */
public final class Commands {
    /** What these do is of no use in the palette, which closes before it does anything. */
    private static final Set<String> NOT_OFFERED = Set.of("close", "palette");

    /** Besides 100 %, which has a shortcut. */
    private static final List<Double> TEXT_SCALES = List.of(1.25, 1.5, 2.0, 2.5);

    private final Messages messages;

    public Commands(Messages messages) {
        this.messages = messages;
    }

    /** @param possible whether the shortcut with this id does anything now */
    public List<Command> of(Keys keys, Predicate<String> possible) {
        return keys.table().stream()
                .filter(shortcut -> !NOT_OFFERED.contains(shortcut.id()) && possible.test(shortcut.id()))
                .map(shortcut -> command(shortcut, keys.actions().get(shortcut.id())))
                .toList();
    }

    private Command command(Shortcut shortcut, Runnable action) {
        String group = messages.text("shortcut.group." + shortcut.group());
        return new Command(messages.text(shortcut.messageKey()), shortcut.keysText(), group, action);
    }

    /** Themes and sizes of the text. */
    public List<Command> of(WindowController window) {
        String group = messages.text("shortcut.group.WINDOW");
        List<Command> all = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            String name = messages.text("command.theme", messages.text("theme." + theme.id()));
            all.add(Command.of(group, name, () -> window.setTheme(theme)));
        }
        for (double scale : TEXT_SCALES) {
            String name = messages.text("command.text", Numbers.fixed(100 * scale, 0));
            all.add(Command.of(group, name, () -> window.setTextScale(scale)));
        }
        return all;
    }

    /** Words such as "Activation: ReLU", in the group of the workspace. */
    static Command choice(Messages messages, Workspace workspace, String kind, String choice, Runnable action) {
        String group = messages.text("workspace." + workspace.id());
        return Command.of(group, messages.text("command.choice", messages.text(kind), choice), action);
    }
}
