package backlight.view.screen;

import backlight.model.network.Backprop;
import backlight.model.network.Loss;
import backlight.model.network.Network;
import backlight.model.scene.BackpropState;
import backlight.model.training.Divergence;
import backlight.model.training.Evaluation;
import backlight.model.training.LossCurve;
import backlight.model.training.Progress;
import backlight.view.chart.LossChart;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** The loss now, of this sample, and over training. */
public final class LossCard extends VBox {
    private static final int DIGITS = 3;

    /** Pixels. */
    private static final double KEY_LENGTH = 22;

    private final Messages messages;
    private final Label now = new Label();
    private final Label sample;
    private final HBox testKey;
    private final ToggleButton log;
    private final LossChart chart;
    private final Label stopped = new Label();
    private final Label untrained = new Label();
    private BackpropState shown;
    private Progress shownProgress;
    private double loss = Double.NaN;

    public LossCard(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        getStyleClass().addAll("card", "loss-card");
        now.getStyleClass().add("loss-value");
        CardTitle title = new CardTitle(messages.text("loss.title"), now);
        sample = title.note("");
        now.setMinWidth(USE_PREF_SIZE);
        testKey = key("loss.test", "loss-test");
        log = new ToggleButton(messages.text("loss.log"));
        log.getStyleClass().addAll("small", "quiet-toggle");
        Hint.on(log, messages.text("loss.log.hint"));
        log.setOnAction(event -> gestures.setLogLoss(log.isSelected()));
        CardTitle keys = new CardTitle("", key("loss.train", "loss-train"), testKey);
        keys.getChildren().remove(0);
        keys.getChildren().add(log);
        chart = new LossChart(messages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        stopped.getStyleClass().add("problem");
        stopped.setMinHeight(USE_PREF_SIZE);
        untrained.setText(messages.text("loss.untrained"));
        untrained.getStyleClass().addAll("small", "muted");
        untrained.setMinHeight(USE_PREF_SIZE);
        untrained.setWrapText(true);
        getChildren().addAll(title, keys, chart, untrained, stopped);
    }

    private HBox key(String words, String styleClass) {
        Line line = new Line(0, 0, KEY_LENGTH, 0);
        line.getStyleClass().setAll(styleClass, "key-line");
        Label label = new Label(messages.text(words), line);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return new HBox(label);
    }

    /** The mean loss over the training set as it is shown; NaN before anything is. */
    public double loss() {
        return loss;
    }

    /** @param progress null while nothing is known of the training yet */
    public void show(BackpropState state, Progress progress) {
        if (progress == shownProgress && !differs(state)) return;
        measure(state, progress);
        shown = state;
        shownProgress = progress;
        log.setSelected(state.picture().logLoss());
        LossCurve curve = progress == null ? new LossCurve() : progress.curve();
        testKey.setVisible(state.samples().test().size() > 0);
        int end = progress == null
                ? -1
                : progress.divergence().map(Divergence::step).orElse(-1);
        stopped.setText(messages.text("loss.stopped", end));
        Shown.set(end >= 0, stopped);
        Shown.set(end < 0 && curve.size() <= 1, untrained);
        chart.show(new LossChart.Content(
                curve,
                state.point().step(),
                loss,
                end,
                state.network().loss().guess(state.network().outputs()),
                guessName(state),
                state.picture().logLoss()));
    }

    private boolean differs(BackpropState state) {
        return shown == null
                || shown.sample() != state.sample()
                || shown.samples() != state.samples()
                || shown.picture().logLoss() != state.picture().logLoss()
                || !shown.point().equals(state.point())
                || !shown.network().equals(state.network());
    }

    private void measure(BackpropState state, Progress progress) {
        Backprop backprop =
                new Backprop(new Network(state.network(), state.point().parameters()));
        state.samples().train().load(state.sample(), backprop.input(), backprop.target());
        backprop.forward();
        sample.setText(messages.text(
                "loss.sample", Numbers.significant(backprop.trace().loss(), DIGITS)));
        double known = known(state, progress);
        loss = Double.isNaN(known)
                ? Evaluation.of(backprop, state.samples().train()).loss()
                : known;
        now.setText(Numbers.significant(loss, DIGITS));
    }

    /** What the curve says of this very point, sparing a run over the whole set; NaN if it says nothing. */
    private static double known(BackpropState state, Progress progress) {
        if (progress == null || !progress.point().equals(state.point())) return Double.NaN;
        LossCurve curve = progress.curve();
        for (int k = curve.size() - 1; k >= 0 && curve.step(k) >= state.point().step(); k--) {
            if (curve.step(k) == state.point().step()) return curve.train(k);
        }
        return Double.NaN;
    }

    private String guessName(BackpropState state) {
        int outputs = state.network().outputs();
        boolean softmax = state.network().loss() == Loss.SOFTMAX_CROSS_ENTROPY;
        String symbol = softmax ? "ln " + outputs : outputs == 1 ? "ln 2" : outputs + " ln 2";
        return messages.text("loss.guess", Numbers.fixed(state.network().loss().guess(outputs), DIGITS), symbol);
    }
}
