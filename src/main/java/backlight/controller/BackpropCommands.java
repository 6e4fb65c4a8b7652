package backlight.controller;

import backlight.model.activation.Activations;
import backlight.model.activation.Problem;
import backlight.model.data.DataKinds;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.Loss;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Workspace;
import backlight.model.training.Optimizer;
import backlight.view.palette.Command;
import backlight.view.screen.BackpropGestures;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the palette offers in the Backprop workspace besides its shortcuts.
 *
 * @param state as it is now
 * @param refused is told why a choice did nothing
 */
public record BackpropCommands(
        Messages messages, BackpropGestures gestures, BackpropState state, Consumer<Problem> refused) {
    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        String group = messages.text("workspace." + Workspace.BACKPROP.id());
        all.add(Command.of(group, messages.text("command.race"), gestures::race));
        addNetwork(all);
        addTraining(all);
        DataKinds.ALL.forEach(kind -> add(
                all,
                "setup.data",
                messages.text("data." + kind.id() + ".name"),
                () -> gestures.setData(state.data().withKind(kind.id())).ifPresent(refused)));
        return all;
    }

    private void addNetwork(List<Command> all) {
        Activations.ALL.forEach(
                family -> add(all, "command.activation", family.name(), () -> gestures.setActivation(family)));
        for (int i = 1; i <= BackpropState.MOST_HIDDEN; i++) {
            int count = i;
            add(all, "command.layers", String.valueOf(i), () -> gestures.setHiddenLayers(count));
        }
        for (Loss loss : Loss.values()) {
            if (state.allows(loss))
                add(all, "setup.loss", messages.text("loss." + loss.id()), () -> gestures.setLoss(loss));
        }
    }

    private void addTraining(List<Command> all) {
        for (Scheme scheme : Scheme.values()) {
            // Whatever needs a number of its own is set beside that number.
            if (scheme.usesValue()) continue;
            add(
                    all,
                    "setup.start",
                    messages.text("scheme." + scheme.name()),
                    () -> gestures.setInitialization(state.initialization().withScheme(scheme)));
        }
        for (Optimizer optimizer : Optimizer.values()) {
            add(
                    all,
                    "setup.optimizer",
                    messages.text("optimizer." + optimizer.id()),
                    () -> gestures.setTraining(state.training().withOptimizer(optimizer)));
        }
    }

    private void add(List<Command> all, String kind, String choice, Runnable action) {
        all.add(Commands.choice(messages, Workspace.BACKPROP, kind, choice, action));
    }
}
