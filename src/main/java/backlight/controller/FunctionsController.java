package backlight.controller;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Problem;
import backlight.model.activation.Round;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.Window;
import backlight.model.session.Session;
import backlight.view.screen.FunctionsGestures;
import backlight.view.style.Motion;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** Turns the gestures of the Functions workspace into changes of the session. */
public final class FunctionsController extends ChartController implements FunctionsGestures {
    private final Sweep sweep;
    private final Consumer<Problem> refused;
    private Curve browsed;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param refused is told why a gesture did nothing
     */
    public FunctionsController(Session session, LongSupplier clock, Consumer<Problem> refused) {
        super(session, clock);
        this.refused = refused;
        sweep = new Sweep(steps);
    }

    public void setMotion(Motion motion) {
        sweep.setMotion(motion);
    }

    /** The parameter that is wandering; −1 while none is. */
    public ReadOnlyIntegerProperty sweepingProperty() {
        return sweep.parameterProperty();
    }

    /** Another workspace is shown: nothing goes on here unseen. */
    public void leave() {
        sweep.stop();
    }

    /** A drag stops the sweep, so that each of them is a step of its own. */
    @Override
    public void begin() {
        sweep.stop();
        super.begin();
    }

    @Override
    public void focus(ActivationFamily family) {
        int index = steps.state().indexOf(family);
        Curve curve = current(family);
        boolean replaces = index < 0 && (isBrowsed() || steps.state().curves().size() == FunctionsState.MOST_CURVES);
        steps.part("card " + family.id(), state -> {
            if (replaces) return state.with(state.focus(), curve).widened();
            if (index < 0) return state.with(curve, true).widened();
            return state.withFocus(index).with(index, curve).widened();
        });
        if (index < 0) browsed = curve;
    }

    /** Whether the focused curve was only looked at since a card brought it, so that the next card may replace it. */
    private boolean isBrowsed() {
        return browsed != null
                && steps.state().focused().filter(browsed::equals).isPresent();
    }

    /** Whether there is no room for another curve, which is then said. */
    private boolean isFull() {
        boolean full = steps.state().curves().size() == FunctionsState.MOST_CURVES;
        if (full) refused.accept(Problem.tooManyCurves(FunctionsState.MOST_CURVES));
        return full;
    }

    @Override
    public void toggle(ActivationFamily family) {
        if (steps.state().indexOf(family) < 0) {
            add(current(family), false);
            return;
        }
        steps.once(state -> state.without(family));
    }

    @Override
    public void only(ActivationFamily family) {
        Curve kept = current(family);
        if (steps.state().curves().equals(List.of(kept))) return;
        steps.part("card " + family.id(), state -> {
            FunctionsState none = state;
            while (!none.curves().isEmpty())
                none = none.without(none.curves().get(0).family());
            return none.with(kept, true).widened();
        });
    }

    private Curve current(ActivationFamily family) {
        return new Curve(family, steps.state().currentValues(family), true);
    }

    private void add(Curve curve, boolean focused) {
        if (!isFull()) steps.once(state -> state.with(curve, focused));
    }

    @Override
    public void setVisible(int curve, boolean visible) {
        steps.once(state -> state.with(curve, state.curves().get(curve).shown(visible)));
    }

    @Override
    public void remove(int curve) {
        steps.once(state -> state.without(curve));
    }

    @Override
    public void keepCopy() {
        browsed = null;
        steps.state().focused().ifPresent(curve -> add(curve, false));
    }

    @Override
    public void setParameter(int parameter, double value) {
        sweep.stop();
        steps.state().focused().ifPresent(curve -> {
            if (parameter >= curve.values().size()) return;
            double rounded = Round.toGrid(value, curve.family().parameters().get(parameter));
            if (curve.family().problem(curve.valuesWith(parameter, rounded)).isPresent()) return;
            steps.part(
                    PARAMETER + " " + parameter,
                    state -> state.with(state.focus(), curve.withValue(parameter, rounded)));
        });
    }

    @Override
    public Optional<Problem> typeParameter(int parameter, double value) {
        sweep.stop();
        Curve curve = steps.state().focused().orElseThrow();
        if (parameter >= curve.values().size()) return Optional.empty();
        Optional<Problem> problem = curve.family().problem(curve.valuesWith(parameter, value));
        if (problem.isEmpty()) {
            steps.once(state ->
                    state.with(state.focus(), curve.withValue(parameter, value)).widened());
        }
        return problem;
    }

    @Override
    public void resetParameters() {
        sweep.stop();
        steps.state()
                .focused()
                .ifPresent(curve -> steps.once(state -> state.with(
                        state.focus(), curve.withValues(curve.family().initialValues()))));
    }

    @Override
    public void sweep(int parameter) {
        sweep.toggle(parameter);
    }

    /** Lets this parameter wander and no other; −1 for none. */
    public void setSweeping(int parameter) {
        if (parameter != sweepingProperty().get()) sweep.toggle(parameter);
    }

    /** One frame of the sweep, for tests that bring their own time. */
    void sweepFrame(long nanoseconds) {
        sweep.frame(nanoseconds);
    }

    @Override
    public void typeX(double x) {
        steps.once(state -> state.withX(x).withLocked(true));
    }

    @Override
    public void setLocked(boolean locked) {
        steps.follow(state -> state.withLocked(locked));
    }

    @Override
    public void setZones(boolean shown) {
        steps.once(state -> state.withZones(shown));
    }

    @Override
    public void setEpsilon(double epsilon) {
        steps.once(state -> state.withEpsilon(epsilon));
    }

    @Override
    public void setSlopeShown(boolean shown) {
        steps.once(state -> state.withSlopeShown(shown));
    }

    @Override
    public void setX(double low, double high) {
        if (!(low < high)) return;
        steps.part(
                "x range",
                state -> state.withAxes(state.axes()
                        .withX(Zoom.within(new Window(low, high), state.axes().x()))));
    }

    @Override
    public void fit() {
        steps.once(FunctionsState::fitted);
    }

    /** Puts the next visible or hidden curve of the legend into focus. */
    public void focusNext(int direction) {
        int count = steps.state().curves().size();
        if (count > 0) steps.once(state -> state.withFocus(Math.floorMod(state.focus() + direction, count)));
    }
}
