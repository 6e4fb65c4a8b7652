package backlight.model.scenario;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import java.util.Arrays;
import java.util.List;

/** The columns that experiments are made of. */
final class Columns {
    /** ReLU and the remedies that learn nothing themselves, from the gentlest leak on. */
    static final List<Column> FIXED = List.of(
            of(activation("relu")),
            of(activation("leaky-relu")),
            of(activation("leaky-relu", 0.1)),
            of(activation("elu")),
            of(activation("selu")));

    /** ReLU and its remedies. */
    static final List<Column> REMEDIES =
            List.of(FIXED.get(0), FIXED.get(1), FIXED.get(2), of(activation("prelu")), FIXED.get(3), FIXED.get(4));

    private Columns() {}

    static Column of(Change... changes) {
        return Column.of(changes);
    }

    /** @param values of its parameters; without any, those of its paper or of the lecture */
    static Change activation(String id, double... values) {
        LayerPlan layer = layer(1, id, values);
        return new Change.OfActivation(layer.activation(), layer.values());
    }

    static LayerPlan layer(int units, String id, double... values) {
        ActivationFamily family = Activations.byId(id);
        LayerPlan usual = LayerPlan.of(units, family);
        return values.length == 0
                ? usual
                : usual.withActivation(family, Arrays.stream(values).boxed().toList());
    }

    static Change start(Scheme scheme) {
        return new Change.OfInitialization(scheme, 1);
    }

    /** @param value of constant weights; the standard deviation of normal ones */
    static Change start(Scheme scheme, double value) {
        return new Change.OfInitialization(scheme, value);
    }

    static Change rate(double rate) {
        return new Change.OfLearningRate(rate);
    }
}
