package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.activation.Parameter;
import backlight.model.activation.Problem;
import backlight.model.activation.Round;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberEdits;
import backlight.view.control.NumberField;
import backlight.view.control.NumberSlider;
import backlight.view.lab.EpochGestures;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A number in a bar: its name, a short slider and a field, in one line. */
final class BarNumber extends HBox {
    private final Parameter parameter;
    private final DoubleConsumer changed;
    private final NumberField field;
    private final NumberSlider slider;
    private final Label name;
    private final String hint;

    /**
     * @param id its words are {@code lab.<id>} and {@code lab.<id>.hint}
     * @param parameter what the slider spans and what may be typed; its symbol is its name in refusals
     */
    BarNumber(Messages messages, String id, Parameter parameter, EpochGestures drags, DoubleConsumer changed) {
        this.parameter = parameter;
        this.changed = changed;
        name = new Label(messages.text("lab." + id));
        name.getStyleClass().add("bar-name");
        name.setMinWidth(USE_PREF_SIZE);
        field = new NumberField(messages, this::type);
        if (parameter.allowed().low() >= 0) field.setKind("positive");
        name.setLabelFor(field);
        slider = new NumberSlider(new NumberEdits(drags::begin, this::move, drags::end, this::type));
        slider.getStyleClass().add("bar-slider");
        hint = messages.text("lab." + id + ".hint");
        field.setAccessibleText(name.getText());
        slider.setAccessibleText(name.getText());
        Hint.on(field, hint);
        Hint.on(slider, hint);
        FieldProblem problem = new FieldProblem(field.problemProperty());
        problem.setWrapText(false);
        getStyleClass().add("bar-number");
        getChildren().addAll(name, slider, field, problem);
    }

    static Parameter parameter(String name, Interval range, Interval allowed) {
        return new Parameter("lab", name, range.low(), range, allowed);
    }

    private void move(double value) {
        changed.accept(Round.toGrid(value, parameter));
    }

    private Optional<Problem> type(double value) {
        Interval allowed = parameter.allowed();
        if (!allowed.contains(value)) return Optional.of(Problem.outside(parameter.symbol(), allowed));
        changed.accept(value);
        return Optional.empty();
    }

    void show(double value) {
        field.show(value, Numbers.brief(value));
        slider.show(parameter, value);
    }

    /**
     * Whether it has an effect; what has none cannot be moved.
     *
     * @param why said of its name while it has none, for a control that is disabled says nothing
     */
    void setEffective(boolean effective, String why) {
        field.setDisable(!effective);
        slider.setDisable(!effective);
        Hint.on(name, effective ? hint : why);
    }
}
