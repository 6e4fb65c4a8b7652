package backlight.view.screen;

import atlantafx.base.controls.ProgressSliderSkin;
import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.scene.LabState;
import backlight.view.control.Buttons;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The bar that runs through the epochs of a race: all columns are at the same one. */
final class EpochBar extends HBox {
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private static final Interval ALLOWED = Interval.closed(1, LabState.MOST_EPOCHS);

    private final Messages messages;
    private final Button first;
    private final Button end;
    private final Button play = new Button();
    private final Icon playing = new Icon(Feather.PAUSE);
    private final Icon paused = new Icon(Feather.PLAY);
    private final Slider slider = new Slider(0, 1, 0);
    private final ProgressBar progress = new ProgressBar();
    private final Label epoch = new Label();
    private final NumberField epochs;
    private final HBox words;
    private final Segments<Boolean> scale;
    private boolean showing;
    private int last = 1;

    EpochBar(Messages messages, LabGestures gestures) {
        this.messages = messages;
        getStyleClass().addAll("transport", "epoch-bar");
        setAlignment(Pos.CENTER_LEFT);
        play.getStyleClass().setAll("play-button");
        play.setOnAction(event -> gestures.runEpochs());
        first = Buttons.icon(Feather.SKIP_BACK, messages.text("lab.epoch.first"), () -> gestures.setEpoch(0));
        end = Buttons.icon(Feather.SKIP_FORWARD, messages.text("lab.epoch.last"), () -> gestures.setEpoch(last));
        HBox buttons = new HBox(
                first,
                Buttons.icon(Feather.CHEVRON_LEFT, messages.text("lab.epoch.back"), () -> gestures.stepEpochs(-1)),
                play,
                Buttons.icon(Feather.CHEVRON_RIGHT, messages.text("lab.epoch.on"), () -> gestures.stepEpochs(1)),
                end);
        buttons.getStyleClass().add("transport-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText(messages.text("lab.epoch.slider"));
        slider.setBlockIncrement(1);
        slider.setMinWidth(0);
        slider.valueProperty().subscribe(() -> {
            if (!showing) gestures.setEpoch((int) Math.rint(slider.getValue()));
        });
        slider.valueChangingProperty().subscribe((before, dragging) -> {
            if (dragging) gestures.begin();
            else gestures.end();
        });
        progress.getStyleClass().add("race-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMouseTransparent(true);
        StackPane track = new StackPane(slider, progress);
        track.getStyleClass().add("epoch-track");
        HBox.setHgrow(track, Priority.ALWAYS);
        epoch.getStyleClass().add("epoch-number");
        Wrapping.on(epoch);
        epochs = new NumberField(messages, typed -> setEpochs(gestures, typed));
        epochs.setKind("whole");
        epochs.setAccessibleText(messages.text("lab.epochs"));
        Hint.on(epochs, messages.text("lab.epochs.hint"));
        Label of = new Label(messages.text("lab.epoch.of"));
        of.getStyleClass().add("muted");
        words = new HBox(of, epochs, new FieldProblem(epochs.problemProperty()));
        words.getStyleClass().addAll("bar-number", "epoch-words");
        scale = new Segments<>(gestures::setTrueScale);
        Hint.on(scale.add(false, messages.text("backprop.scale.log")), messages.text("backprop.scale.log.hint"));
        Hint.on(scale.add(true, messages.text("backprop.scale.true")), messages.text("backprop.scale.true.hint"));
        getChildren().addAll(buttons, track, epoch, words, scale);
    }

    /** The scale of the light; in a tiny window it is somewhere else. */
    Node scale() {
        return scale;
    }

    void arrange(Room room) {
        boolean tiny = room == Room.TINY;
        Shown.set(!tiny, words, first, end);
        getChildren().remove(scale);
        if (!tiny) getChildren().add(scale);
        pseudoClassStateChanged(TINY, tiny);
    }

    /** @param known the last epoch that all columns have come to; −1 before the start */
    void show(LabState state, int known, boolean isPlaying) {
        Icon icon = isPlaying ? playing : paused;
        if (play.getGraphic() != icon) {
            play.setGraphic(icon);
            play.setAccessibleText(messages.text(isPlaying ? "lab.pause" : "lab.run"));
            Hint.on(play, play.getAccessibleText());
        }
        last = state.epochs();
        epoch.setText(messages.text("lab.epoch", Numbers.full(state.epoch())));
        epochs.show(state.epochs(), Numbers.full(state.epochs()));
        Hint.on(slider, explained(state, known));
        progress.setVisible(known < state.epochs());
        progress.setProgress(Math.max(0, known) / (double) state.epochs());
        scale.show(state.shared().picture().trueScale());
        if (slider.isValueChanging()) return;
        showing = true;
        slider.setMax(state.epochs());
        slider.setValue(state.epoch());
        showing = false;
    }

    /** What the thumb and, while the race goes on, the line along the track mean. */
    private String explained(LabState state, int known) {
        String thumb = messages.text("lab.epoch.thumb.hint", state.epoch(), state.epochs());
        return known < state.epochs() ? thumb + " " + messages.text("lab.epoch.known.hint", Math.max(0, known)) : thumb;
    }

    private Optional<Problem> setEpochs(LabGestures gestures, double typed) {
        String name = messages.text("lab.epochs");
        if (!ALLOWED.contains(typed)) return Optional.of(Problem.outside(name, ALLOWED));
        if (typed != Math.rint(typed)) return Optional.of(new Problem("problem.setup.whole", List.of(name)));
        gestures.setEpochs((int) typed);
        return Optional.empty();
    }
}
