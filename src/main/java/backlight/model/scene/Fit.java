package backlight.model.scene;

import backlight.model.activation.Activation;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

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

    static Axes around(Activation f, Window x) {
        return new Axes(x, around(List.of(f), x, Activation::value), around(List.of(f), x, Activation::derivative));
    }

    /**
     * The axes, grown where they cut off what these curves are about: the limits of f, and all of f′. Axes that someone
     * has zoomed into stay.
     */
    static Axes widened(List<Curve> curves, Axes axes) {
        List<Activation> shown = curves.stream().map(Curve::activation).toList();
        boolean zoomed = !contains(axes.value(), Axes.INITIAL.value()) || !contains(axes.slope(), Axes.INITIAL.slope());
        if (zoomed || shown.isEmpty()) return axes;
        Window value = union(axes.value(), around(shown, axes.x(), Fit::withinRange));
        return axes.withValue(value).withSlope(union(axes.slope(), around(shown, axes.x(), Activation::derivative)));
    }

    /** f on the sides on which it is bounded; 0 where it goes on to infinity. */
    private static double withinRange(Activation f, double x) {
        double y = f.value(x);
        var range = f.properties().range();
        return Double.isFinite(y < 0 ? range.low() : range.high()) ? y : 0;
    }

    private static boolean contains(Window outer, Window inner) {
        return outer.low() <= inner.low() && outer.high() >= inner.high();
    }

    private static Window union(Window window, Window needed) {
        return new Window(Math.min(window.low(), needed.low()), Math.max(window.high(), needed.high()));
    }

    private static Window around(List<Activation> visible, Window x, ToDoubleBiFunction<Activation, Double> quantity) {
        double low = 0;
        double high = 0;
        for (Activation f : visible) {
            for (double y : atBreakpoints(f, x, quantity)) {
                low = Math.min(low, y);
                high = Math.max(high, y);
            }
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

    /** The one-sided limits, which no sample meets; without those that have overflowed. */
    private static List<Double> atBreakpoints(Activation f, Window x, ToDoubleBiFunction<Activation, Double> quantity) {
        double step = x.length() * 1e-12;
        return f.breakpoints().stream()
                .filter(breakpoint -> x.contains(breakpoint.at()))
                .flatMap(breakpoint -> Stream.of(breakpoint.at() - step, breakpoint.at() + step))
                .map(at -> quantity.applyAsDouble(f, at))
                .filter(Double::isFinite)
                .toList();
    }
}
