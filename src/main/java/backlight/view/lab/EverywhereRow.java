package backlight.view.lab;

import backlight.model.activation.Interval;
import backlight.model.activation.Parameter;
import backlight.model.activation.Problem;
import backlight.model.activation.Round;
import backlight.model.lab.ByHand;
import backlight.model.lab.Factors;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberEdits;
import backlight.view.control.NumberField;
import backlight.view.control.NumberSlider;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One number for all layers of a path: its name, a field, and a slider. */
final class EverywhereRow extends VBox {
    private static final Interval WEIGHT_SLIDER = Interval.closed(0.01, 100);
    private static final Interval SUM_SLIDER = Interval.closed(-6, 6);

    private final Messages messages;
    private final FactorsGestures gestures;
    private final DoubleFunction<Factors> change;
    private final Parameter parameter;
    private final NumberField field;
    private final NumberSlider slider;

    /**
     * @param id weight or sum
     * @param change the state with this number everywhere
     */
    EverywhereRow(Messages messages, String id, FactorsGestures gestures, DoubleFunction<Factors> change) {
        this.messages = messages;
        this.gestures = gestures;
        this.change = change;
        boolean weight = id.equals("weight");
        String words = messages.text("factors.everywhere." + id);
        parameter = new Parameter(
                id,
                messages.text("factors.symbol." + id),
                weight ? 1 : 0,
                weight ? WEIGHT_SLIDER : SUM_SLIDER,
                weight ? Factors.WEIGHTS : Factors.SUMS);
        field = new NumberField(messages, this::type);
        slider = new NumberSlider(new NumberEdits(gestures::begin, this::move, gestures::end, this::type));
        slider.getStyleClass().add(weight ? "plain" : "accent");
        Label name = new Label(words);
        name.getStyleClass().add("setup-name");
        name.setMaxWidth(Double.MAX_VALUE);
        Wrapping.on(name);
        name.setLabelFor(field);
        HBox.setHgrow(name, Priority.ALWAYS);
        field.setAccessibleText(words);
        slider.setAccessibleText(words);
        Hint.on(slider, messages.text("factors.everywhere." + id + ".hint"));
        HBox head = new HBox(name, field);
        head.getStyleClass().add("parameter-row");
        getStyleClass().add("number-row");
        getChildren().addAll(head, new FieldProblem(field.problemProperty()), slider);
    }

    private void move(double value) {
        gestures.setFactors(change.apply(Round.toGrid(value, parameter)));
    }

    private Optional<Problem> type(double value) {
        if (!parameter.allowed().contains(value))
            return Optional.of(Problem.outside(parameter.symbol(), parameter.allowed()));
        gestures.setFactors(change.apply(value));
        return Optional.empty();
    }

    /** @param middle where the slider stands while the layers differ */
    void show(ByHand set, double middle) {
        boolean same = set.everywhere().isPresent() && set.layers().isEmpty();
        double value = same ? set.everywhere().getAsDouble() : middle;
        field.show(value, same ? Readout.parameter(value) : messages.text("factors.varied"));
        slider.show(parameter, value);
    }
}
