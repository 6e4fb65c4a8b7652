package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Parameter;
import backlight.model.scene.Curve;
import backlight.view.control.NumberEdits;
import backlight.view.control.Shown;
import backlight.view.formula.FormulaView;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the focused function is written, and its parameters to move. */
final class FormulaCard extends VBox {
    private final Messages messages;
    private static final PseudoClass POINTED_OUT = PseudoClass.getPseudoClass("pointed-out");

    private final FunctionsGestures gestures;
    private final FormulaView value;
    private final FormulaView slope;
    private final Label where = new Label();
    private final VBox parameters = new VBox();
    private final VBox below;
    private final HBox buttons;
    private final Button reset;
    private final List<ParameterRow> rows = new ArrayList<>();
    private ActivationFamily family;

    FormulaCard(Messages messages, FunctionsGestures gestures, ObservableValue<Number> sweeping) {
        this.messages = messages;
        value = new FormulaView(messages);
        slope = new FormulaView(messages);
        this.gestures = gestures;
        getStyleClass().add("card");
        parameters.getStyleClass().add("parameters");
        reset = button("parameter.reset", gestures::resetParameters);
        buttons = new HBox(reset, button("parameter.keep", gestures::keepCopy));
        buttons.getStyleClass().add("button-row");
        below = new VBox(new Separator(), parameters, buttons);
        below.getStyleClass().add("parameters-part");
        where.getStyleClass().add("note");
        where.setWrapText(true);
        getChildren().addAll(value, slope, where, below);
        value.setOnPill(this::pointOut);
        slope.setOnPill(this::pointOut);
        sweeping.subscribe(index -> {
            for (int i = 0; i < rows.size(); i++) rows.get(i).showPlaying(i == index.intValue());
        });
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add("small");
        Hint.on(button, messages.text(key + ".hint"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Points out the slider of the pill under the mouse; −1 for none. */
    private void pointOut(int index) {
        for (int i = 0; i < rows.size(); i++) rows.get(i).pseudoClassStateChanged(POINTED_OUT, i == index);
    }

    void typeParameter() {
        if (!parameters.getChildren().isEmpty()) rows.get(0).type();
    }

    void show(Curve curve, boolean slopeShown) {
        if (curve.family() != family) write(curve.family());
        Shown.set(slopeShown, slope);
        for (int i = 0; i < curve.values().size(); i++) {
            rows.get(i).show(family, curve.values().get(i));
        }
        reset.setDisable(curve.values().equals(family.initialValues()));
    }

    private void write(ActivationFamily newFamily) {
        family = newFamily;
        List<String> symbols =
                family.parameters().stream().map(Parameter::symbol).toList();
        value.show("f(x) = " + family.formula().value(), symbols);
        slope.show("f'(x) = " + family.formula().derivative(), symbols);
        Optional<String> names = messages.find("activation." + family.id() + ".where");
        where.setText(names.orElse(""));
        Shown.set(names.isPresent(), where);
        while (rows.size() < symbols.size()) {
            rows.add(row(rows.size()));
        }
        parameters.getChildren().setAll(rows.subList(0, symbols.size()));
        Shown.set(!symbols.isEmpty(), below);
    }

    private ParameterRow row(int index) {
        NumberEdits edits = new NumberEdits(
                gestures::begin,
                value -> gestures.setParameter(index, value),
                gestures::end,
                value -> gestures.typeParameter(index, value));
        ParameterRow row = new ParameterRow(index, messages, edits).withPlay(() -> gestures.sweep(index));
        return index == 0 ? row.withHint(messages.text("parameter.type.hint")) : row;
    }
}
