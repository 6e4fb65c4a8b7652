package backlight.controller;

import backlight.model.activation.Interval;
import backlight.model.activation.Parameter;
import backlight.model.activation.Round;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.style.Motion;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Lets a parameter of the focused curve wander up and down its slider until it is stopped; one step of undo. */
final class Sweep {
    /** Nanoseconds from one end of the slider to the other. */
    static final double CROSSING = 4e9;

    /** Pictures from one end of the slider to the other, where nothing tweens. */
    static final double STOPS = CROSSING / Motion.REST;

    private final Steps<FunctionsState> steps;
    private final ReadOnlyIntegerWrapper parameter = new ReadOnlyIntegerWrapper(-1);
    private final FrameClock frames = new FrameClock(this::frame);
    private Curve shown;
    private Motion motion = Motion.SMOOTH;
    private double phase;

    Sweep(Steps<FunctionsState> steps) {
        this.steps = steps;
    }

    void setMotion(Motion newMotion) {
        motion = newMotion;
    }

    ReadOnlyIntegerProperty parameterProperty() {
        return parameter.getReadOnlyProperty();
    }

    void toggle(int newParameter) {
        boolean stops = parameter.get() == newParameter;
        stop();
        var focused = steps.state().focused();
        if (stops
                || newParameter < 0
                || focused.isEmpty()
                || newParameter >= focused.get().values().size()) return;
        shown = focused.get();
        Interval slider = shown.family().parameters().get(newParameter).slider();
        phase = shown.family()
                .parameters()
                .get(newParameter)
                .share(shown.values().get(newParameter));
        parameter.set(newParameter);
        Curve lowest = allowed(newParameter, slider.low());
        Curve highest = allowed(newParameter, slider.high());
        steps.begin();
        steps.part("sweep", state -> state.widened(lowest, highest));
        frames.start();
    }

    /** The curve with this value, or as it is if that is not allowed. */
    private Curve allowed(int index, double value) {
        boolean refused = shown.family().problem(shown.valuesWith(index, value)).isPresent();
        return refused ? shown : shown.withValue(index, value);
    }

    void stop() {
        if (parameter.get() < 0) return;
        frames.stop();
        parameter.set(-1);
        steps.end();
    }

    /** Goes on for the time since the last frame; stops when something else has changed the curve. */
    void frame(long now) {
        double passed = frames.passed(now);
        if (passed == 0) return;
        if (!steps.state().focused().equals(Optional.of(shown))) {
            stop();
            return;
        }
        phase = (phase + passed / CROSSING) % 2;
        int index = parameter.get();
        Parameter swept = shown.family().parameters().get(index);
        double rounded = Round.toGrid(swept.at(share()), swept);
        if (shown.family().problem(shown.valuesWith(index, rounded)).isEmpty()) {
            shown = shown.withValue(index, rounded);
            steps.part("sweep", state -> state.with(state.focus(), shown));
        }
    }

    /** Where on the slider: 0 to 1. */
    private double share() {
        double share = phase <= 1 ? phase : 2 - phase;
        return motion == Motion.SMOOTH ? share : Math.rint(share * STOPS) / STOPS;
    }
}
