package backlight.view.screen;

import backlight.model.activation.Problem;
import backlight.model.data.DataLimits;
import backlight.view.control.Buttons;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The seed that all columns share, and the next one. */
final class SeedField extends HBox {
    private final LabGestures gestures;
    private final String name;
    private final NumberField field;
    private long seed;

    SeedField(Messages messages, LabGestures gestures) {
        this.gestures = gestures;
        name = messages.text("lab.seed");
        field = new NumberField(messages, this::type);
        field.setKind("whole");
        field.setAccessibleText(name);
        Hint.on(field, messages.text("lab.seed.hint"));
        Label label = new Label(name);
        label.getStyleClass().add("bar-name");
        label.setLabelFor(field);
        FieldProblem problem = new FieldProblem(field.problemProperty());
        problem.setWrapText(false);
        getStyleClass().add("bar-number");
        getChildren()
                .addAll(
                        label,
                        field,
                        Buttons.icon(
                                Feather.REFRESH_CW, messages.text("lab.seed.next"), () -> gestures.setSeed(seed + 1)),
                        problem);
    }

    private Optional<Problem> type(double typed) {
        if (!DataLimits.SEED.contains(typed)) return Optional.of(Problem.outside(name, DataLimits.SEED));
        if (typed != Math.rint(typed)) return Optional.of(new Problem("problem.setup.whole", List.of(name)));
        gestures.setSeed((long) typed);
        return Optional.empty();
    }

    void show(long newSeed) {
        seed = newSeed;
        field.show(seed, Numbers.full(seed));
    }
}
