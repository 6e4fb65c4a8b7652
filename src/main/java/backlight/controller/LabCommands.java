package backlight.controller;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.Workspace;
import backlight.view.lab.ColumnWords;
import backlight.view.palette.Command;
import backlight.view.screen.LabGestures;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What the palette offers in the Lab besides its shortcuts.
 *
 * @param state as it is now
 */
public record LabCommands(Messages messages, LabGestures gestures, LabState state) {
    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        Scenarios.ALL.forEach(scenario -> add(
                all,
                "lab.scenario",
                messages.text("scenario." + scenario.id()),
                () -> gestures.setScenario(scenario.id())));
        for (LabPage page : LabPage.values()) {
            add(all, "lab.page", messages.text("lab.page." + page.id()), () -> gestures.setPage(page));
        }
        if (state.page() == LabPage.RACE) {
            addColumns(all);
            addRows(all);
        }
        return all;
    }

    private void addRows(List<Command> all) {
        for (LabRow row : LabRow.values()) {
            boolean shown = state.rows().contains(row);
            String kind = shown ? "command.row.hide" : "command.row.show";
            add(all, kind, messages.text("lab.row." + row.id()), () -> gestures.setRow(row, !shown));
        }
    }

    private void addColumns(List<Command> all) {
        if (state.columns().size() < LabState.MOST_COLUMNS) {
            Activations.ALL.forEach(
                    family -> add(all, "command.column.add", family.name(), () -> gestures.addColumn(column(family))));
        }
        ColumnWords words = new ColumnWords(messages);
        for (int i = 0; i < state.columns().size(); i++) {
            int column = i;
            String name = words.name(state.columns().get(i));
            add(all, "command.column.open", name, () -> gestures.openColumn(column));
            if (i > 0) add(all, "command.column.left", name, () -> gestures.moveColumn(column, -1));
            if (i < state.columns().size() - 1)
                add(all, "command.column.right", name, () -> gestures.moveColumn(column, 1));
            if (state.columns().size() > 1)
                add(all, "command.column.remove", name, () -> gestures.removeColumn(column));
        }
    }

    private static Column column(ActivationFamily family) {
        return Column.of(new Change.OfActivation(family, family.initialValues()));
    }

    private void add(List<Command> all, String kind, String choice, Runnable action) {
        all.add(Commands.choice(messages, Workspace.LAB, kind, choice, action));
    }
}
