package backlight.view.lab;

import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A whole number that is typed, its name before it. */
final class CountField extends VBox {
    private final String name;
    private final Interval allowed;
    private final IntConsumer changed;
    private final NumberField field;

    CountField(Messages messages, String name, int least, int most, IntConsumer changed) {
        this.name = name;
        this.changed = changed;
        allowed = Interval.closed(least, most);
        field = new NumberField(messages, this::take);
        field.setKind("whole");
        field.setAccessibleText(name);
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("count-row");
        getChildren().addAll(row, new FieldProblem(field.problemProperty()));
    }

    private Optional<Problem> take(double typed) {
        if (!allowed.contains(typed)) return Optional.of(Problem.outside(name, allowed));
        if (typed != Math.rint(typed)) return Optional.of(new Problem("problem.setup.whole", List.of(name)));
        changed.accept((int) typed);
        return Optional.empty();
    }

    void show(long count) {
        field.show(count, Numbers.full(count));
    }
}
