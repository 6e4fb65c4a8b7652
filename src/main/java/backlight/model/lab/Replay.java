package backlight.model.lab;

import backlight.model.training.Trainer;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;

/** Trains epochs again that were not kept, and stays where it is, so that the ones after it take little. */
final class Replay {
    private final TrainingSetup setup;
    private Trainer trainer;
    private int epoch;

    Replay(TrainingSetup setup) {
        this.setup = setup;
    }

    /** To the end of the epoch, or to where training breaks. */
    static void epoch(Trainer trainer) {
        do {
            trainer.advance();
        } while (trainer.divergence().isEmpty() && !trainer.atEpochEnd());
    }

    /**
     * The point at an epoch that training comes to.
     *
     * @param before the last kept epoch up to it
     * @param kept the point there
     */
    synchronized TrainingPoint at(int wanted, int before, TrainingPoint kept) {
        if (trainer == null || epoch < before || epoch > wanted) {
            trainer = setup.trainer(kept);
            epoch = before;
        }
        for (; epoch < wanted; epoch++) epoch(trainer);
        return trainer.point();
    }
}
