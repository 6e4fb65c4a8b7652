package backlight.controller;

import backlight.model.activation.Activations;
import backlight.model.scene.Workspace;
import backlight.view.palette.Command;
import backlight.view.screen.FunctionsGestures;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the palette offers in the Functions workspace besides its shortcuts. */
public record FunctionsCommands(Messages messages, FunctionsGestures gestures) {
    /** Every function to put into focus, and to show alone. */
    public List<Command> all() {
        String group = messages.text("workspace." + Workspace.FUNCTIONS.id());
        List<Command> all = new ArrayList<>();
        Activations.ALL.forEach(family -> all.add(
                Command.of(group, messages.text("command.function", family.name()), () -> gestures.focus(family))));
        Activations.ALL.forEach(family -> all.add(
                Command.of(group, messages.text("command.function.only", family.name()), () -> gestures.only(family))));
        all.add(Command.of(group, messages.text("command.function.copy"), gestures::keepCopy));
        all.add(Command.of(group, messages.text("command.function.reset"), gestures::resetParameters));
        return all;
    }
}
