package backlight.view.screen;

import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.control.Scroller;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The panel beside the charts: the focused function, and the numbers at the cursor. */
final class Inspector extends Scroller {
    private final Messages messages;
    private final Label name = new Label();
    private final Label fullName = new Label();
    private final Label correction = new Label();
    private final FormulaCard formula;
    private final ReadingCard reading;
    private final LayersCard layers;
    private final PropertiesCard properties;

    Inspector(Messages messages, FunctionsGestures gestures, ObservableValue<Number> sweeping) {
        this.messages = messages;
        formula = new FormulaCard(messages, gestures, sweeping);
        reading = new ReadingCard(messages, gestures);
        layers = new LayersCard(messages);
        properties = new PropertiesCard(messages);
        name.getStyleClass().add("function-title");
        name.setWrapText(true);
        fullName.getStyleClass().add("function-full-name");
        fullName.setWrapText(true);
        correction.getStyleClass().add("correction");
        correction.setWrapText(true);
        VBox content = new VBox(new VBox(name, fullName), formula, correction, reading, layers, properties);
        content.getStyleClass().add("inspector-content");
        setContent(content);
        getStyleClass().add("inspector");
    }

    void typeX() {
        reading.typeX();
    }

    void typeParameter() {
        formula.typeParameter();
    }

    void show(FunctionsState state) {
        Optional<Curve> focus = state.focused();
        Shown.set(focus.isPresent(), formula, properties);
        boolean layered = focus.isPresent() && state.slopeShown();
        Shown.set(layered, layers);
        reading.show(state);
        showCorrection(focus.filter(curve -> state.slopeShown()));
        if (focus.isEmpty()) {
            name.setText(messages.text("empty.title"));
            fullName.setText(messages.text("empty.hint"));
            return;
        }
        Curve curve = focus.get();
        name.setText(curve.family().name());
        fullName.setText(messages.text("activation." + curve.family().id() + ".full"));
        formula.show(curve, state.slopeShown());
        properties.show(curve, state.epsilon(), state.slopeShown());
        if (layered) layers.show(curve, state.x());
    }

    /** What lectures often say loosely of this function, put right; it would give a hidden f′ away. */
    private void showCorrection(Optional<Curve> focus) {
        Optional<String> found = focus.flatMap(
                curve -> messages.find("activation." + curve.family().id() + ".correction"));
        correction.setText(found.orElse(""));
        Shown.set(found.isPresent(), correction);
    }
}
