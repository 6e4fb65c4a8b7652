package backlight.view.screen;

import backlight.model.scenario.Scenarios;
import backlight.model.scene.LabState;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to look at in an experiment, and its numbers; those go when it is changed, for they are no longer true. */
final class ScenarioWords extends VBox {
    private final Messages messages;
    private final Label look = new Label();
    private final Label numbers = new Label();
    private LabState prepared;
    private LabState judged;
    private boolean changed;

    ScenarioWords(Messages messages) {
        this.messages = messages;
        look.getStyleClass().add("lab-look");
        numbers.getStyleClass().add("lab-numbers");
        for (Label words : List.of(look, numbers)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        setMinWidth(0);
        getChildren().addAll(look, numbers);
    }

    void show(LabState state) {
        judge(state);
        String key = "scenario." + state.scenario();
        look.setText(changed ? messages.text("lab.changed", messages.text(key)) : messages.text(key + ".look"));
        numbers.setText(messages.text(key + ".numbers"));
        Shown.set(!changed && !numbers.getText().isEmpty(), numbers);
    }

    /** Whether it was changed in more than its seed. */
    boolean isChanged() {
        return changed;
    }

    private void judge(LabState state) {
        boolean same = judged != null
                && judged.scenario().equals(state.scenario())
                && judged.shared() == state.shared()
                && judged.columns() == state.columns()
                && judged.prologue().equals(state.prologue())
                && judged.epochs() == state.epochs();
        if (same) return;
        judged = state;
        if (state.scenario().equals(LabState.OWN)) {
            changed = false;
            return;
        }
        if (prepared == null || !prepared.scenario().equals(state.scenario())) {
            prepared = Scenarios.byId(state.scenario()).state();
        }
        changed = !prepared.repeatsLike(state);
    }
}
