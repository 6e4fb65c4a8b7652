package backlight.model.training;

import java.util.Optional;

/**
 * What is known of a training run at one moment, handed from the thread that trains to the one that draws.
 *
 * @param setup what led to the point, and goes on from it
 * @param point where training stands
 * @param curve the loss over the epochs; does not change any more
 * @param first the earliest step that can be gone back to
 * @param last the latest step known
 * @param running whether training goes on
 * @param divergence why it stopped by itself; empty if it did not
 * @param generation how often the run had been told what was set elsewhere
 * @param moves how often training or going back has moved the point; what was only shown does not count
 */
public record Progress(
        TrainingSetup setup,
        TrainingPoint point,
        LossCurve curve,
        int first,
        int last,
        boolean running,
        Optional<Divergence> divergence,
        int generation,
        long moves) {}
