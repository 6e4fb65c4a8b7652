package backlight.model.scene;

import backlight.model.training.Trainer;
import backlight.model.training.TrainingPlan;

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

    /** That state, with the weights that this training leaves. */
    BackpropState in(BackpropState state) {
        TrainingPlan fast = state.training().withLearningRate(rate).withSlopeRate(rate);
        BackpropState before = state.restarted().withTraining(fast);
        Trainer trainer = before.setup().trainer(before.point());
        while (trainer.epoch() < epochs && trainer.divergence().isEmpty()) trainer.advance();
        return state.withStart(trainer.point().parameters());
    }
}
