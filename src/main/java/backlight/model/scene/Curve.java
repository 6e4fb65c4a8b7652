package backlight.model.scene;

import backlight.model.activation.Activation;
import backlight.model.activation.ActivationFamily;
import java.util.ArrayList;
import java.util.List;

/**
 * One function on the charts.
 *
 * @param family which function
 * @param values its parameter values, in the family's order, all allowed
 * @param visible whether it is drawn; a hidden one keeps its place in the legend
 */
public record Curve(ActivationFamily family, List<Double> values, boolean visible) {
    public Curve {
        values = List.copyOf(values);
        family.problem(values).ifPresent(problem -> {
            throw new IllegalArgumentException(family.name() + ": " + problem);
        });
    }

    public static Curve of(ActivationFamily family) {
        return new Curve(family, family.initialValues(), true);
    }

    public Activation activation() {
        return family.with(values);
    }

    public Curve withValues(List<Double> newValues) {
        return new Curve(family, newValues, visible);
    }

    /** With parameter {@code index} at {@code value}. */
    public Curve withValue(int index, double value) {
        return withValues(valuesWith(index, value));
    }

    /** The values with another one at {@code index}, allowed or not. */
    public List<Double> valuesWith(int index, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(index, value);
        return changed;
    }

    public Curve shown(boolean nowVisible) {
        return new Curve(family, values, nowVisible);
    }
}
