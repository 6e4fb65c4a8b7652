package backlight.controller;

import backlight.model.activation.Activation;
import backlight.model.activation.Breakpoint;
import backlight.model.activation.Parameter;
import backlight.model.activation.Round;
import backlight.model.scene.Axes;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Window;
import backlight.model.session.Session;
import backlight.view.chart.ChartGestures;
import backlight.view.chart.Quantity;
import backlight.view.text.Readout;
import java.util.Comparator;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;

/** Cursor, pan, zoom and handles. */
class ChartController implements ChartGestures {
    private static final double SNAP_PIXELS = 6;

    /** About as wide as a plot is. */
    private static final double USUAL_PIXELS = 1000;

    private static final int BISECTIONS = 60;

    /** Presses of a key that move the view by its whole length. */
    private static final int LOOKS = 12;

    /** The kinds of edits that change a parameter begin with this. */
    static final String PARAMETER = "parameter";

    final Steps<FunctionsState> steps;
    private FunctionsState beforeClick;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    ChartController(Session session, LongSupplier clock) {
        steps = new Steps<>(session, clock, SceneState::functions, SceneState::withFunctions);
        beforeClick = steps.state();
    }

    @Override
    public void begin() {
        steps.begin();
    }

    @Override
    public void end() {
        String kind = steps.dragged();
        if (kind.startsWith(PARAMETER)) steps.part(kind, FunctionsState::widened);
        steps.end();
    }

    @Override
    public void hover(double x, double perPixel) {
        if (!steps.state().locked()) steps.follow(state -> state.withX(snapped(state, x, perPixel)));
    }

    /** Locks the cursor here, or frees it. */
    @Override
    public void click(double x, double perPixel) {
        beforeClick = steps.state();
        steps.follow(state -> state.withX(snapped(state, x, perPixel)).withLocked(!state.locked()));
    }

    @Override
    public void clickCurve(int curve) {
        beforeClick = steps.state();
        steps.part("click", state -> shown(state, curve));
    }

    private static FunctionsState shown(FunctionsState state, int curve) {
        if (curve >= state.curves().size()) return state;
        return state.withFocus(curve)
                .with(curve, state.curves().get(curve).shown(true))
                .widened();
    }

    @Override
    public void doubleClick() {
        int focus = Math.min(beforeClick.focus(), steps.state().curves().size() - 1);
        steps.part(
                "click",
                state -> state.withFocus(focus)
                        .withX(beforeClick.x())
                        .withLocked(beforeClick.locked())
                        .withAxes(Axes.INITIAL));
    }

    @Override
    public void focus(int curve) {
        steps.once(state -> shown(state, curve));
    }

    @Override
    public void pan(Quantity plot, double dx, double dy) {
        steps.part("pan", state -> {
            Axes axes = state.axes()
                    .withX(Zoom.within(
                            state.axes().x().shifted(-dx), state.axes().x()));
            return state.withAxes(vertical(axes, plot, vertical(axes, plot).shifted(-dy)));
        });
    }

    /** Shows what lies a twelfth of the view further right, or left if {@code x} is −1; up in both charts if y is 1. */
    public void look(int x, int y) {
        Axes axes = steps.state().axes();
        pan(Quantity.VALUE, -x * axes.x().length() / LOOKS, -y * axes.value().length() / LOOKS);
        if (y != 0) pan(Quantity.SLOPE, 0, -y * axes.slope().length() / LOOKS);
    }

    @Override
    public void zoom(Quantity plot, double factorX, double factorY, double x, double y) {
        steps.part("zoom", state -> {
            double near = SNAP_PIXELS / USUAL_PIXELS * state.axes().x().length();
            double centre = Math.abs(state.x() - x) <= near ? state.x() : x;
            Axes axes = state.axes().withX(Zoom.scaled(state.axes().x(), factorX, centre));
            return state.withAxes(vertical(axes, plot, Zoom.scaled(vertical(axes, plot), factorY, y)));
        });
    }

    @Override
    public void zoomTo(Quantity plot, Window x, Window y) {
        steps.once(state -> {
            Axes axes = state.axes();
            axes = axes.withX(Zoom.within(x, axes.x()));
            return state.withAxes(vertical(axes, plot, y));
        });
    }

    @Override
    public void reset() {
        steps.once(state -> state.withAxes(Axes.INITIAL));
    }

    @Override
    public void dragHandle(int parameter, double x, double y) {
        steps.part(PARAMETER + " by hand", state -> {
            Curve curve = state.focused().orElse(null);
            // A key can change the focus while the hand holds a handle of another curve.
            if (curve == null || parameter >= curve.values().size()) return state;
            double value = solve(curve, parameter, x, y);
            return curve.family().problem(curve.valuesWith(parameter, value)).isPresent()
                    ? state
                    : state.with(state.focus(), curve.withValue(parameter, value));
        });
    }

    /** The value on the slider for which f(x) is nearest to y; f is monotone in each parameter. */
    private static double solve(Curve curve, int index, double x, double y) {
        Parameter parameter = curve.family().parameters().get(index);
        double low = reach(curve, index, parameter.slider().low());
        double high = reach(curve, index, parameter.slider().high());
        boolean rising = at(curve, index, high, x) > at(curve, index, low, x);
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = low + (high - low) / 2;
            if (at(curve, index, middle, x) < y == rising) low = middle;
            else high = middle;
        }
        return Round.toGrid(low + (high - low) / 2, parameter);
    }

    private static double at(Curve curve, int index, double value, double x) {
        Activation f = curve.family().with(curve.valuesWith(index, value));
        return f.grip(index).value(x);
    }

    /** As far towards {@code end} as the other parameters allow. */
    private static double reach(Curve curve, int index, double end) {
        if (curve.family().problem(curve.valuesWith(index, end)).isEmpty()) return end;
        double allowed = curve.values().get(index);
        double refused = end;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = allowed + (refused - allowed) / 2;
            if (curve.family().problem(curve.valuesWith(index, middle)).isEmpty()) allowed = middle;
            else refused = middle;
        }
        return allowed;
    }

    private static Window vertical(Axes axes, Quantity plot) {
        return plot == Quantity.VALUE ? axes.value() : axes.slope();
    }

    private static Axes vertical(Axes axes, Quantity plot, Window window) {
        Window allowed = Zoom.within(window, vertical(axes, plot));
        return plot == Quantity.VALUE ? axes.withValue(allowed) : axes.withSlope(allowed);
    }

    private static double snapped(FunctionsState state, double x, double perPixel) {
        double rounded = Readout.rounded(x, state.axes().x().length());
        return breakpoints(state)
                .boxed()
                .filter(at -> Math.abs(at - x) <= SNAP_PIXELS * perPixel)
                .min(Comparator.comparingDouble(at -> Math.abs(at - x)))
                .orElse(rounded);
    }

    /** Where any visible curve is not smooth, ascending. */
    static DoubleStream breakpoints(FunctionsState state) {
        return state.curves().stream()
                .filter(Curve::visible)
                .flatMap(curve -> curve.activation().breakpoints().stream())
                .mapToDouble(Breakpoint::at)
                .sorted()
                .distinct();
    }
}
