package backlight.model.scene;

import backlight.model.activation.Activation;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Finds vertical axes on which all visible curves fit. */
final class Fit {
    private static final int SAMPLES = 400;
    private static final double MARGIN = 0.07;

    /** As far as zooming goes, so that there is a way in and out from here. */
    private static final double MOST = 4e5;

    private static final double LEAST_MARGIN = 1e-7;

    private Fit() {}

    static Axes of(List<Curve> curves, Axes axes) {
        List<Activation> visible =
                curves.stream().filter(Curve::visible).map(Curve::activation).toList();
        if (visible.isEmpty()) return axes;
        return axes.withValue(around(visible, axes.x(), Activation::value))
                .withSlope(around(visible, axes.x(), Activation::derivative));
    }

    private static Window around(List<Activation> visible, Window x, ToDoubleBiFunction<Activation, Double> quantity) {
        double low = 0;
        double high = 0;
        for (Activation f : visible) {
            for (int i = 0; i <= SAMPLES; i++) {
                double y = quantity.applyAsDouble(f, x.low() + x.length() * i / SAMPLES);
                if (!Double.isFinite(y)) continue;
                low = Math.max(-MOST, Math.min(low, y));
                high = Math.min(MOST, Math.max(high, y));
            }
        }
        double margin = high > low ? Math.max(LEAST_MARGIN, MARGIN * (high - low)) : 1;
        return new Window(low - margin, high + margin);
    }
}
