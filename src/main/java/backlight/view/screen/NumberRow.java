package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.activation.Parameter;
import backlight.model.activation.Problem;
import backlight.model.activation.Round;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberEdits;
import backlight.view.control.NumberField;
import backlight.view.control.NumberSlider;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A number that is set up: its name, a field to type in, and a slider below where it has one. */
final class NumberRow extends VBox {
    /** Asks for another value, and says why it is refused, if it is. */
    @FunctionalInterface
    interface Change {
        Optional<Problem> to(double value);
    }

    private final String id;
    private final boolean whole;
    private final Messages messages;
    private final Change set;
    private final NumberField field;
    private final HBox head;
    private final Label name;
    private Interval allowed;
    private Parameter parameter;
    private NumberSlider slider;

    /**
     * @param id its words are {@code setup.<id>} and, for the hint, {@code setup.<id>.hint}
     * @param whole whether it counts something
     * @param set takes what lies in {@code allowed}, and may still refuse it
     */
    NumberRow(Messages messages, String id, boolean whole, Interval allowed, Change set) {
        this.messages = messages;
        this.id = id;
        this.whole = whole;
        this.allowed = allowed;
        this.set = set;
        field = new NumberField(messages, this::type);
        if (allowed.low() >= 0) field.setKind(whole ? "whole" : "positive");
        name = new Label(messages.text("setup." + id));
        name.getStyleClass().add("setup-name");
        Wrapping.on(name);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(field);
        HBox.setHgrow(name, Priority.ALWAYS);
        head = new HBox(name, field);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("parameter-row");
        getStyleClass().add("number-row");
        getChildren().addAll(head, new FieldProblem(field.problemProperty()));
        describe(field);
    }

    private void describe(Control control) {
        control.setAccessibleText(name.getText());
        messages.find("setup." + id + ".hint").ifPresent(hint -> Hint.on(control, hint));
    }

    /** With a slider over {@code range}, which spans decades where it has to. */
    NumberRow withSlider(SetupGestures gestures, Interval range) {
        slider = new NumberSlider(new NumberEdits(gestures::begin, this::move, gestures::end, this::type));
        describe(slider);
        getChildren().add(1, slider);
        allow(range, allowed);
        return this;
    }

    /** With more to the right of the field. */
    NumberRow with(Node... nodes) {
        head.getChildren().addAll(List.of(nodes));
        return this;
    }

    /** Changes what the slider offers and what may be typed. */
    void allow(Interval range, Interval newAllowed) {
        allowed = newAllowed;
        if (slider != null) parameter = new Parameter(id, name.getText(), range.low(), range, allowed);
    }

    private void move(double value) {
        set.to(whole ? Math.rint(value) : Round.toGrid(value, parameter));
    }

    private Optional<Problem> type(double value) {
        if (!allowed.contains(value)) return Optional.of(Problem.outside(name.getText(), allowed));
        if (whole && value != Math.rint(value)) {
            return Optional.of(new Problem("problem.setup.whole", List.of(name.getText())));
        }
        return set.to(value);
    }

    void show(double value) {
        show(value, Numbers.brief(value));
    }

    /** @param text what stands in the field until somebody types */
    void show(double value, String text) {
        field.show(value, text);
        if (slider != null) slider.show(parameter, value);
    }
}
