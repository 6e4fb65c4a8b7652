package backlight.model.lab;

import backlight.model.network.Parameters;
import backlight.model.training.Divergence;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import java.util.Optional;

/**
 * One that takes part in a race.
 *
 * @param start θ before the first epoch
 * @param brokenOff why the training that led to {@code start} had to stop too early; empty if it did not, or if there was none
 */
public record Entrant(TrainingSetup setup, Parameters start, Optional<Divergence> brokenOff) {
    /** With a start that no training led to. */
    public Entrant(TrainingSetup setup, Parameters start) {
        this(setup, start, Optional.empty());
    }

    /** Before the first epoch. */
    public TrainingPoint point() {
        return TrainingPoint.start(start);
    }
}
