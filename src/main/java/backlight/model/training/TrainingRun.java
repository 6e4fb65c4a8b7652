package backlight.model.training;

import backlight.model.network.Parameters;
import java.util.Optional;

/** One run of training with its past: goes on, goes back, branches. Not to be shared between threads. */
public final class TrainingRun {
    private final TrainingHistory history = new TrainingHistory();
    private Parameters start;
    private TrainingSetup setup;
    private TrainingPoint point;
    private Trainer trainer;
    private Divergence divergence;

    /**
     * Takes over what was set elsewhere. The past is kept as long as it belongs to the same start and data.
     *
     * @param newStart θ before the first update
     * @param branches whether a point that is not known goes on from the past, rather than having one of its own
     */
    public void show(Parameters newStart, TrainingSetup newSetup, TrainingPoint newPoint, boolean branches) {
        boolean known = start != null
                && start.equals(newStart)
                && setup.data() == newSetup.data()
                && newPoint.step() >= history.first();
        start = newStart;
        setup = newSetup;
        point = newPoint;
        trainer = null;
        divergence = null;
        boolean past = known && history.has(point);
        if (known && !past && branches) history.branch(setup, point);
        else if (!past) history.begin(setup, point);
    }

    /**
     * Makes one update.
     *
     * @return false if it was not possible, see {@link #divergence}
     */
    public boolean advance() {
        if (trainer == null) {
            history.branch(setup, point);
            trainer = setup.trainer(point);
        }
        trainer.advance();
        divergence = trainer.divergence().orElse(null);
        if (divergence != null) return false;
        history.record(setup, trainer);
        return true;
    }

    /** Goes to a step of the past, or of what was trained after it. */
    public void seek(int step) {
        int there = Math.max(history.first(), Math.min(history.last(), step));
        point = history.at(there);
        setup = history.setupAt(there);
        trainer = null;
        divergence = null;
    }

    /** Where training stands. */
    public TrainingPoint point() {
        if (trainer != null) point = trainer.point();
        return point;
    }

    /** What led to it, and goes on from it. */
    public TrainingSetup setup() {
        return setup;
    }

    public int step() {
        return trainer != null ? trainer.step() : point.step();
    }

    public boolean atEpochEnd() {
        return trainer == null || trainer.atEpochEnd();
    }

    public TrainingHistory history() {
        return history;
    }

    public Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }
}
