package backlight.controller;

import backlight.model.activation.Breakpoint;
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

    /** Presses of a key that move the cursor across the view, and how many of them a coarse one is. */
    private static final double CURSOR_STEPS = 240;

    private static final double COARSE = 10;

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

    /** Moves the cursor by a small step, or a coarse one, to the left or right. */
    public void moveCursor(int direction, boolean coarse) {
        steps.part("cursor", state -> {
            double step = Round.step(state.axes().x().length() / CURSOR_STEPS) * (coarse ? COARSE : 1);
            return state.withX(Round.to(state.x() + direction * step, step)).withLocked(true);
        });
    }

    /** Moves the cursor to the next point to the left or right at which a visible curve is not smooth. */
    public void moveToBreakpoint(int direction) {
        double x = steps.state().x();
        breakpoints(steps.state())
                .filter(at -> direction * (at - x) > 0)
                .map(at -> direction * at)
                .min()
                .ifPresent(at -> steps.part(
                        "cursor", state -> state.withX(direction * at + 0.0).withLocked(true)));
    }

    /** Zooms all axes about what the cursor reads, or about the middle of an axis that does not show it. */
    public void zoomAtCursor(double factor) {
        steps.part("zoom", state -> {
            Axes axes = state.axes();
            double x = state.x();
            double value = state.focused().map(f -> f.activation().value(x)).orElse(0.0);
            double slope =
                    state.focused().map(f -> f.activation().derivative(x)).orElse(0.0);
            return state.withAxes(new Axes(
                    Zoom.about(axes.x(), factor, x),
                    Zoom.about(axes.value(), factor, value),
                    Zoom.about(axes.slope(), factor, slope)));
        });
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
            double value = new HandleSearch(curve, parameter).value(x, y);
            return curve.family().problem(curve.valuesWith(parameter, value)).isPresent()
                    ? state
                    : state.with(state.focus(), curve.withValue(parameter, value));
        });
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
