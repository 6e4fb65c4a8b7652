package backlight.view.lab;

import backlight.model.activation.Interval;
import backlight.model.activation.Parameter;
import backlight.model.activation.Problem;
import backlight.model.lab.Repeat;
import backlight.model.lab.Sweep;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberEdits;
import backlight.view.control.NumberField;
import backlight.view.control.NumberSlider;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Over how many seeds a race is repeated, the button that does it, and how far it is. */
public final class SeedsHead extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final Interval ALLOWED = Interval.closed(1, Repeat.MOST);

    private final Messages messages;
    private final SeedsGestures gestures;
    private final Parameter parameter;
    private final NumberField field;
    private final NumberSlider slider;
    private final GoalField goal;
    private final Button run = new Button();
    private final Icon start = new Icon(Feather.PLAY);
    private final Icon end = new Icon(Feather.X);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = new Label();
    private boolean running;

    public SeedsHead(Messages messages, SeedsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        String name = messages.text("lab.seeds.count");
        parameter = new Parameter("seeds", name, 1, ALLOWED, ALLOWED);
        field = new NumberField(messages, this::type);
        field.setKind("whole");
        field.setAccessibleText(name);
        slider = new NumberSlider(new NumberEdits(gestures::begin, this::move, gestures::end, this::type));
        slider.setAccessibleText(name);
        Hint.on(slider, messages.text("lab.seeds.count.hint"));
        Hint.on(field, messages.text("lab.seeds.count.hint"));
        run.setMaxWidth(Double.MAX_VALUE);
        run.setMinWidth(0);
        Wrapping.on(run);
        run.getStyleClass().addAll("small", "seeds-run");
        run.setOnAction(event -> press());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(0);
        state.getStyleClass().addAll("small", "seeds-state");
        state.setWrapText(true);
        getStyleClass().add("seeds-head");
        goal = new GoalField(messages, gestures);
        Label counted = new Label(name);
        HBox row = row(counted, field);
        getChildren().addAll(row, new FieldProblem(field.problemProperty()), slider, goal, run, bar, state);
    }

    /** A name and the field that it names, as far apart as there is room. */
    static HBox row(Label name, NumberField field) {
        name.getStyleClass().addAll("small", "muted");
        name.setLabelFor(field);
        name.setMinWidth(0);
        Wrapping.on(name);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void press() {
        if (running) gestures.cancelSeeds();
        else gestures.runSeeds();
    }

    private void move(double value) {
        gestures.setSeeds((int) Math.rint(value));
    }

    private Optional<Problem> type(double value) {
        if (!ALLOWED.contains(value)) return Optional.of(Problem.outside(parameter.symbol(), ALLOWED));
        if (value != Math.rint(value)) {
            return Optional.of(new Problem("problem.setup.whole", List.of(parameter.symbol())));
        }
        gestures.setSeeds((int) value);
        return Optional.empty();
    }

    /**
     * Shows how far it is.
     *
     * @param sweep the newest that is known; null before the first
     * @param stale whether it is of another race than the one that is shown
     */
    public void show(Repeat repeat, Sweep sweep, boolean stale) {
        field.show(repeat.seeds(), Integer.toString(repeat.seeds()));
        slider.show(parameter, repeat.seeds());
        goal.show(repeat.goal());
        running = sweep != null && sweep.running();
        Icon icon = running ? end : start;
        if (run.getGraphic() != icon) run.setGraphic(icon);
        run.setText(messages.text(running ? "lab.seeds.cancel" : "lab.seeds.run"));
        Shown.set(running, bar);
        if (running) bar.setProgress(sweep.share());
        state.setText(sentence(repeat, sweep, stale));
        state.pseudoClassStateChanged(STALE, stale && !running);
    }

    private String sentence(Repeat repeat, Sweep sweep, boolean stale) {
        if (sweep == null) return messages.text("lab.seeds.start", repeat.seeds());
        if (sweep.running()) return messages.text("lab.seeds.progress", sweep.seedsDone(), sweep.seeds());
        if (stale) return messages.text("lab.seeds.stale");
        if (!sweep.isComplete()) return messages.text("lab.seeds.cancelled", sweep.seedsDone(), sweep.seeds());
        long last = sweep.firstSeed() + sweep.seeds() - 1;
        return messages.text("lab.seeds.done", Long.toString(sweep.firstSeed()), Long.toString(last));
    }
}
