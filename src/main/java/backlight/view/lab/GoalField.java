package backlight.view.lab;

import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.lab.Goal;
import backlight.model.lab.Goal.Measure;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What counts as solved, to be typed. */
final class GoalField extends VBox {
    private static final Interval LOSSES = Interval.above(0);
    private static final Interval ACCURACIES = Interval.closed(0.01, 1);

    private final Messages messages;
    private final SeedsGestures gestures;
    private final Label name = new Label();
    private final NumberField field;
    private Measure measure = Measure.LOSS;

    GoalField(Messages messages, SeedsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        field = new NumberField(messages, this::type);
        field.setKind("positive");
        Hint.on(field, messages.text("lab.seeds.goal.hint"));
        getChildren().addAll(SeedsHead.row(name, field), new FieldProblem(field.problemProperty()));
    }

    private Optional<Problem> type(double value) {
        Interval allowed = measure == Measure.LOSS ? LOSSES : ACCURACIES;
        if (!allowed.contains(value)) return Optional.of(Problem.outside(name.getText(), allowed));
        gestures.setGoal(new Goal(measure, value));
        return Optional.empty();
    }

    void show(Goal goal) {
        measure = goal.measure();
        name.setText(messages.text("lab.seeds.goal.name." + measure.name().toLowerCase(Locale.ROOT)));
        field.setAccessibleText(name.getText());
        field.show(goal.value(), Numbers.full(goal.value()));
    }
}
