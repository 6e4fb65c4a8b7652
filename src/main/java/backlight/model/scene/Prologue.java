package backlight.model.scene;

import backlight.model.network.Parameters;
import backlight.model.training.Divergence;
import backlight.model.training.Trainer;
import backlight.model.training.TrainingPlan;
import java.util.Optional;

/**
 * Training that comes before a race, and whose end is the start of every column: it may kill the network.
 *
 * @param epochs at least 1
 * @param rate η, above 0
 */
public record Prologue(int epochs, double rate) {
    public Prologue {
        if (epochs < 1) throw new IllegalArgumentException("a prologue has at least 1 epoch, not " + epochs);
        if (!(rate > 0)) throw new IllegalArgumentException("a learning rate must be above 0, not " + rate);
    }

    /**
     * What this training leaves.
     *
     * @param divergence why it had to stop before its end; empty if it did not
     */
    record End(Parameters parameters, Optional<Divergence> divergence) {}

    End end(BackpropState state) {
        TrainingPlan fast = state.training().withLearningRate(rate).withSlopeRate(rate);
        BackpropState before = state.restarted().withTraining(fast);
        Trainer trainer = before.setup().trainer(before.point());
        while (trainer.epoch() < epochs && trainer.divergence().isEmpty()) trainer.advance();
        return new End(trainer.point().parameters(), trainer.divergence());
    }
}
