package backlight.view.screen;

import atlantafx.base.controls.ProgressSliderSkin;
import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.scene.BackpropState;
import backlight.model.training.Progress;
import backlight.model.training.TrainingPlan;
import backlight.view.control.Buttons;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The bar that trains, and goes back to any step of the training. */
public final class TrainingBar extends HBox {
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private final Messages messages;
    private final BackpropGestures gestures;
    private final Button train = new Button();
    private final Icon training = new Icon(Feather.PAUSE);
    private final Icon paused = new Icon(Feather.PLAY);
    private final Label first = new Label();
    private final Slider slider = new Slider(0, 1, 0);
    private final Label step = new Label();
    private final NumberField rate;
    private final HBox rates;
    private TrainingPlan plan;
    private boolean showing;
    private boolean roomy = true;
    private boolean late;

    public TrainingBar(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("training-bar");
        setAlignment(Pos.CENTER_LEFT);
        train.getStyleClass().addAll("accent", "small", "train-button");
        Hint.on(train, messages.text("training.train.hint"));
        train.setOnAction(event -> gestures.train());
        Wrapping.on(train);
        Button restart = Buttons.icon(Feather.ROTATE_CCW, messages.text("training.restart"), gestures::restart);
        restart.getStyleClass().add("small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText(messages.text("training.steps"));
        slider.setMinWidth(0);
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(() -> {
            if (!showing) gestures.seek((int) Math.rint(slider.getValue()));
        });
        slider.valueChangingProperty().subscribe((before, dragging) -> dragged(dragging));
        first.getStyleClass().add("training-first");
        step.getStyleClass().add("training-step");
        rate = new NumberField(messages, this::setRate);
        rates = rates();
        Button race = Buttons.icon(Feather.COLUMNS, messages.text("training.race"), gestures::race);
        race.getStyleClass().add("small");
        getChildren().addAll(train, restart, first, slider, step, rates, race);
    }

    private HBox rates() {
        rate.setKind("positive");
        rate.setAccessibleText(messages.text("setup.rate"));
        Hint.on(rate, messages.text("setup.rate.hint"));
        Label name = new Label(messages.text("training.rate"));
        name.setLabelFor(rate);
        FieldProblem problem = new FieldProblem(rate.problemProperty());
        problem.setWrapText(false);
        HBox row = new HBox(problem, name, rate);
        row.getStyleClass().add("training-rate");
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private Optional<Problem> setRate(double typed) {
        Interval allowed = Interval.above(0);
        if (!allowed.contains(typed)) return Optional.of(Problem.outside(messages.text("setup.rate"), allowed));
        gestures.setTraining(plan.withLearningRate(typed));
        return Optional.empty();
    }

    private void dragged(boolean dragging) {
        if (dragging) gestures.begin();
        else gestures.end();
    }

    /** Leaves out what a short bar has no room for. */
    void arrange(Room room) {
        pseudoClassStateChanged(TINY, room == Room.TINY);
        roomy = room != Room.TINY;
        Shown.set(late && roomy, first);
        Shown.set(room == Room.FULL || room == Room.COMPACT, rates);
    }

    /** @param progress null while nothing is known of the training yet */
    public void show(BackpropState state, Progress progress, boolean running) {
        Icon icon = running ? training : paused;
        if (train.getGraphic() != icon) {
            train.setGraphic(icon);
            train.setText(messages.text(running ? "training.pause" : "training.train"));
        }
        plan = state.training();
        rate.show(plan.learningRate(), Numbers.brief(plan.learningRate()));
        int now = state.point().step();
        int from = progress == null ? now : progress.first();
        int to = progress == null ? now : Math.max(progress.last(), now);
        first.setText(messages.text("training.from", whole(from)));
        late = from > 0;
        Shown.set(late && roomy, first);
        step.setText(
                to > now
                        ? messages.text("training.step.of", whole(now), whole(to))
                        : messages.text("training.step", whole(now)));
        slider.setDisable(from == to);
        if (slider.isValueChanging()) return;
        showing = true;
        slider.setMin(from);
        slider.setMax(Math.max(from + 1, to));
        slider.setValue(now);
        showing = false;
    }

    private static String whole(int number) {
        return Numbers.full(number);
    }
}
