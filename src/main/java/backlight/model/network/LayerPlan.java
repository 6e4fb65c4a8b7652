package backlight.model.network;

import backlight.model.activation.Activation;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import java.util.List;

/**
 * One layer as it is set up.
 *
 * @param units at least 1
 * @param activation its function
 * @param values of the function's parameters; where the network learns one, its start
 * @param sharing whether a learned slope belongs to the layer or to each unit
 */
public record LayerPlan(int units, ActivationFamily activation, List<Double> values, Sharing sharing) {
    /** How many learned slopes a layer has. */
    public enum Sharing {
        LAYER,
        UNIT
    }

    private static final int USUAL_UNITS = 5;

    public LayerPlan {
        values = List.copyOf(values);
        if (units < 1) throw new IllegalArgumentException("a layer has at least 1 unit, not " + units);
        activation.problem(values).ifPresent(problem -> {
            throw new IllegalArgumentException("a layer cannot have such values: " + problem);
        });
    }

    public static LayerPlan of(int units, ActivationFamily activation) {
        return new LayerPlan(units, activation, activation.initialValues(), Sharing.LAYER);
    }

    /** A hidden layer where there is none to go by. */
    public static LayerPlan usual() {
        return of(USUAL_UNITS, Activations.byId("tanh"));
    }

    /** The function with its values as set up. */
    public Activation function() {
        return activation.with(values);
    }

    /** How many slopes this layer learns; 0 for all functions but PReLU. */
    public int slopes() {
        if (!activation.learned()) return 0;
        return sharing == Sharing.LAYER ? 1 : units;
    }

    public LayerPlan withUnits(int changed) {
        return new LayerPlan(changed, activation, values, sharing);
    }

    public LayerPlan withActivation(ActivationFamily changed, List<Double> newValues) {
        return new LayerPlan(units, changed, newValues, sharing);
    }

    public LayerPlan withSharing(Sharing changed) {
        return new LayerPlan(units, activation, values, changed);
    }
}
