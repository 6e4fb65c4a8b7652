package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Parameter;
import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkPlan;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.view.control.Choice;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One layer by itself: how many units it has, its activation and that one's parameters. */
final class LayerRow extends VBox {
    private final Messages messages;
    private final SetupGestures gestures;
    private final FlowPane parameters = new FlowPane();
    private final VBox problems = new VBox();
    private final List<NumberField> fields = new ArrayList<>();
    private CountRow units;
    private Choice<ActivationFamily> activation;
    private ActivationFamily family;
    private int layer;
    private boolean isOutput;
    private int unitCount;

    LayerRow(Messages messages, SetupGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        parameters.getStyleClass().add("own-cells");
        getStyleClass().add("layer-row");
    }

    /** @param l the output has no count, for the data decide it */
    void show(NetworkPlan plan, int l) {
        if (l != layer || isOutput != (l == plan.depth())) build(l, l == plan.depth());
        LayerPlan shown = plan.layer(l);
        unitCount = shown.units();
        units.show(unitCount);
        activation.show(shown.activation());
        if (shown.activation() != family) name(shown.activation());
        for (int p = 0; p < fields.size(); p++) {
            double value = shown.values().get(p);
            fields.get(p).show(value, Readout.parameter(value));
        }
    }

    private void build(int l, boolean output) {
        layer = l;
        isOutput = output;
        String words = output ? messages.text("setup.output") : messages.text("setup.layer.activation", l);
        activation = ActivationChoice.of(words, chosen -> gestures.setActivation(layer, chosen));
        Label name = new Label(words);
        name.getStyleClass().add("setup-name");
        units = new CountRow(messages, "layer", BackpropState.MOST_UNITS, this::setUnits, l);
        getChildren().setAll(output ? name : units, activation.box(), parameters, problems);
    }

    private void setUnits(int wanted) {
        if (wanted > unitCount) gestures.addUnit(layer);
        else gestures.removeUnit(new UnitId(layer, unitCount - 1));
    }

    private void name(ActivationFamily newFamily) {
        family = newFamily;
        fields.clear();
        parameters.getChildren().clear();
        problems.getChildren().clear();
        for (int p = 0; p < family.parameters().size(); p++)
            addParameter(p, family.parameters().get(p));
        Shown.set(!fields.isEmpty(), parameters);
    }

    private void addParameter(int index, Parameter parameter) {
        Label pill = new Label(parameter.symbol());
        pill.getStyleClass().setAll("pill", "parameter-" + (index + 1));
        NumberField field = new NumberField(messages, value -> gestures.typeActivationValue(layer, index, value));
        field.setAccessibleText(messages.text("setup.layer.parameter", parameter.symbol(), layer));
        fields.add(field);
        HBox pair = new HBox(pill, field);
        pair.setAlignment(Pos.CENTER_LEFT);
        parameters.getChildren().add(pair);
        problems.getChildren().add(new FieldProblem(field.problemProperty()));
    }
}
