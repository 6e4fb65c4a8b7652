package backlight.view.network;

import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;

/**
 * The animation's time laid out from left to right: each phase as long as it takes, but never too short for its name.
 *
 * @param width of all, in pixels
 * @param gap between two phases, in pixels
 * @param least the pixels that each phase gets at least
 */
public record PhaseTrack(Timeline timeline, double width, double gap, double least) {
    private static final Phase[] PHASES = Phase.values();

    /** Where a phase begins, in pixels. */
    public double start(Phase phase) {
        double start = 0;
        for (Phase before : PHASES) {
            if (before == phase) break;
            start += length(before) + gap;
        }
        return start;
    }

    /** How long it is, in pixels. */
    public double length(Phase phase) {
        double room = width - (PHASES.length - 1) * gap;
        double each = Math.max(0, Math.min(least, room / PHASES.length));
        return each + (room - PHASES.length * each) * duration(phase) / timeline.duration();
    }

    /** When a phase begins, in milliseconds. */
    public double begin(Phase phase) {
        return timeline.start(phase, phase == Phase.FORWARD ? 1 : timeline.depth());
    }

    private double duration(Phase phase) {
        Phase last = PHASES[PHASES.length - 1];
        return (phase == last ? timeline.duration() : begin(PHASES[phase.ordinal() + 1])) - begin(phase);
    }

    /** The share of a phase that is over at {@code time}, 0 to 1. */
    public double share(Phase phase, double time) {
        return Math.max(0, Math.min(1, (time - begin(phase)) / duration(phase)));
    }

    /** Where a time lies, in pixels. */
    public double pixel(double time) {
        Phase phase = timeline.at(time).phase();
        return start(phase) + length(phase) * share(phase, time);
    }

    /** The time that lies nearest to a pixel. */
    public double time(double pixel) {
        for (Phase phase : PHASES) {
            double beyond = pixel - start(phase);
            if (beyond > length(phase) + gap / 2 && phase != PHASES[PHASES.length - 1]) continue;
            double share = Math.max(0, Math.min(1, beyond / length(phase)));
            return begin(phase) + share * duration(phase);
        }
        return timeline.duration();
    }
}
