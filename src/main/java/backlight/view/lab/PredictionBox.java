package backlight.view.lab;

import backlight.model.health.Gate.State;
import backlight.model.lab.UnitGrid;
import backlight.model.lab.UnitGuess;
import backlight.model.lab.UnitsView;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what the hidden row of a unit is, and says whether the answer was right. */
final class PredictionBox extends VBox {
    private final Messages messages;
    private final UnitWords words;
    private final Label question = new Label();
    private final Label verdict = new Label();
    private final Label marks = new Label();
    private final Segments<UnitGuess> guesses;
    private final Button reveal = new Button();
    private final Button again = new Button();
    private UnitsView state = UnitsView.initial();

    PredictionBox(Messages messages, UnitsGestures gestures) {
        this.messages = messages;
        words = new UnitWords(messages);
        getStyleClass().add("prediction-box");
        guesses = new Segments<>(guess -> gestures.setUnits(state.withGuess(guess)));
        for (UnitGuess guess : UnitGuess.values()) guesses.add(guess, messages.text("units.guess." + guess.id()));
        reveal.setText(messages.text("units.reveal"));
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(event -> gestures.setUnits(state.withRevealed(true)));
        again.setText(messages.text("units.again"));
        again.setOnAction(event -> gestures.setUnits(state.withPredicting(true)));
        verdict.getStyleClass().add("prediction-verdict");
        for (Label label : new Label[] {question, verdict, marks}) label.setWrapText(true);
        getChildren().addAll(question, guesses, verdict, marks, new HBox(reveal, again));
    }

    void show(UnitsView newState, UnitGrid grid) {
        state = newState;
        boolean asked = state.predicting() && state.unit().filter(grid::holds).isPresent();
        Shown.set(asked, this);
        if (!asked) return;
        int row = grid.row(state.unit().orElseThrow());
        question.setText(messages.text("units.predict.ask", grid.columns(), words.name(grid, row)));
        guesses.show(state.guess().orElse(null));
        guesses.setDisable(state.revealed());
        reveal.setDisable(state.guess().isEmpty());
        Shown.set(!state.revealed(), reveal);
        Shown.set(state.revealed(), again, verdict);
        Shown.set(state.revealed() && !state.marked().isEmpty(), marks);
        if (state.revealed()) judge(grid, row);
    }

    private void judge(UnitGrid grid, int row) {
        int off = grid.count(row, State.OFF);
        UnitGuess guess = state.guess().orElseThrow();
        String judged = guess == UnitGuess.of(off, grid.columns())
                ? messages.text("units.judged.right")
                : messages.text("units.judged.wrong", messages.text("units.guess." + guess.id()));
        verdict.setText(words.verdict(grid, row) + " " + judged);
        int hits = 0;
        for (int sample : state.marked()) {
            if (sample < grid.columns() && grid.state(row, grid.column(sample)) == State.OFF) hits++;
        }
        marks.setText(messages.text("units.judged.marks", hits, state.marked().size(), off - hits));
    }
}
