package backlight.controller;

import backlight.model.activation.Activation;
import backlight.model.activation.Parameter;
import backlight.model.activation.Round;
import backlight.model.scene.Curve;

/**
 * Looks for the value of a parameter at which its handle lies where a hand holds it.
 *
 * @param index of the parameter
 */
record HandleSearch(Curve curve, int index) {
    private static final int BISECTIONS = 60;

    /** The value on the slider for which f(x) is nearest to y; f is monotone in each parameter. */
    double value(double x, double y) {
        Parameter parameter = curve.family().parameters().get(index);
        double low = reach(parameter.slider().low());
        double high = reach(parameter.slider().high());
        boolean rising = at(high, x) > at(low, x);
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = low + (high - low) / 2;
            if (at(middle, x) < y == rising) low = middle;
            else high = middle;
        }
        return Round.toGrid(low + (high - low) / 2, parameter);
    }

    private double at(double value, double x) {
        Activation f = curve.family().with(curve.valuesWith(index, value));
        return f.grip(index).value(x);
    }

    /** As far towards {@code end} as the other parameters allow. */
    private double reach(double end) {
        if (allows(end)) return end;
        double allowed = curve.values().get(index);
        double refused = end;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = allowed + (refused - allowed) / 2;
            if (allows(middle)) allowed = middle;
            else refused = middle;
        }
        return allowed;
    }

    private boolean allows(double value) {
        return curve.family().problem(curve.valuesWith(index, value)).isEmpty();
    }
}
