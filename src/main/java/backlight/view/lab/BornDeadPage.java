package backlight.view.lab;

import backlight.model.lab.BornDead;
import backlight.model.lab.BornDead.Inputs;
import backlight.model.lab.BornDeadResult;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which share of ReLU networks is dead before any training: counted, beside the exact curves. */
public final class BornDeadPage extends VBox {
    private final Messages messages;
    private final BornDeadControls controls;
    private final Label what = new Label();
    private final Label why = new Label();
    private final BornDeadChart chart;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label counted = new Label();
    private final Button cancel;
    private final Button run;

    public BornDeadPage(Messages messages, BornDeadGestures gestures) {
        this.messages = messages;
        getStyleClass().add("born-page");
        controls = new BornDeadControls(messages, gestures);
        chart = new BornDeadChart(messages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        for (Label sentence : new Label[] {what, why}) {
            sentence.getStyleClass().add("born-words");
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
        }
        cancel = new Button(messages.text("lab.born.cancel"));
        cancel.setOnAction(event -> gestures.cancelBornDead());
        run = new Button(messages.text("lab.born.run"));
        run.setOnAction(event -> gestures.countBornDead());
        HBox state = new HBox(counted, progress, cancel, run);
        state.getStyleClass().add("born-progress");
        state.setAlignment(Pos.CENTER_LEFT);
        for (Button button : new Button[] {cancel, run}) {
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
        }
        counted.setMinWidth(USE_PREF_SIZE);
        progress.setAccessibleText(messages.text("lab.born.progress"));
        controls.getChildren().add(state);
        getChildren().addAll(controls, what, why, chart);
    }

    /**
     * Shows this from the next pulse on.
     *
     * @param newest what is counted; null, or of another experiment, for nothing yet
     * @param running whether there is more to come
     */
    public void show(BornDead state, BornDeadResult newest, boolean running) {
        boolean fits = newest != null && newest.experiment().equals(state);
        BornDeadResult result = fits ? newest : BornDeadResult.none(state);
        controls.show(state);
        boolean one = state.inputs() == Inputs.ONE_SAMPLE;
        what.setText(messages.text("lab.born.what"));
        why.setText(messages.text(one ? "lab.born.why.one" : "lab.born.why.both", BornDead.SAMPLES));
        counted.setText(messages.text("lab.born.counted", result.networks(), state.networks()));
        progress.setProgress((double) result.networks() / state.networks());
        Shown.set(running, progress, cancel);
        Shown.set(!running && !result.complete(), run);
        chart.show(result);
    }
}
