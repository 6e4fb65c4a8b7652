package backlight.controller;

import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.Timeline;
import backlight.view.style.Motion;
import java.util.OptionalDouble;

/**
 * Where the animation is. Times are those of a {@link Timeline}; with {@link Motion#STEPS} only the ends of its parts are
 * shown, each for as long as the part takes.
 */
final class Playhead {
    private Motion motion = Motion.SMOOTH;
    private double passed;
    private long looked;
    private double end = Double.POSITIVE_INFINITY;

    void setMotion(Motion newMotion) {
        motion = newMotion;
    }

    /** Where playing ends, in milliseconds; infinite if it goes on. */
    void setEnd(double time) {
        end = time;
    }

    /** That time, if there is one. */
    OptionalDouble end() {
        return Double.isFinite(end) ? OptionalDouble.of(end) : OptionalDouble.empty();
    }

    boolean isAtEnd() {
        return passed >= end;
    }

    /** What a wave shows that begins to play. */
    double start(Timeline timeline) {
        passed = 0;
        return shown(timeline);
    }

    /** Lets time pass while {@code shown} is shown; no stop is left out, however long it was. */
    double pass(Timeline timeline, double shown, double milliseconds) {
        if (motion == Motion.SMOOTH) {
            passed = Math.min(end, shown + milliseconds);
            return passed;
        }
        double from = timeline.stop(passed) == shown ? passed : shown;
        passed = Math.min(Math.min(end, from + milliseconds), timeline.next(shown, StepSize.LAYER));
        return passed;
    }

    /** What is shown for the time that has passed. */
    double shown(Timeline timeline) {
        return motion == Motion.SMOOTH ? passed : timeline.stop(passed);
    }

    /** Where a hand that points at {@code time} gets to. */
    double placed(Timeline timeline, double time) {
        return motion == Motion.SMOOTH || timeline.isBoundary(time) ? time : timeline.stop(time);
    }

    /**
     * Whether the picture of a network that trains may change.
     *
     * @param now nanoseconds
     */
    boolean mayLook(long now) {
        if (motion == Motion.STEPS && now - looked < Motion.REST) return false;
        looked = now;
        return true;
    }
}
