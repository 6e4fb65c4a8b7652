package backlight.model.lab;

import backlight.model.network.Parameters;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;

/**
 * One that takes part in a race.
 *
 * @param start θ before the first epoch
 */
public record Entrant(TrainingSetup setup, Parameters start) {
    /** Before the first epoch. */
    public TrainingPoint point() {
        return TrainingPoint.start(start);
    }
}
