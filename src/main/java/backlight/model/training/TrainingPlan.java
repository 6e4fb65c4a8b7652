package backlight.model.training;

import backlight.model.network.ParameterId;
import java.util.Set;

/**
 * How a network is trained.
 *
 * @param learningRate η, above 0
 * @param slopeRate η of the slopes that PReLU learns, above 0
 * @param momentum μ of MOMENTUM and β₁ of ADAM, 0 to below 1
 * @param decay L2 penalty of the weights, at least 0: it adds decay·w to the gradient of w, never to a bias or a slope
 * @param batchSize samples whose mean gradient makes one update; 0 for all of them
 * @param seed decides the order of the samples, which is another one in each epoch; a full batch keeps theirs
 * @param locked the numbers that no update changes
 */
public record TrainingPlan(
        Optimizer optimizer,
        double learningRate,
        double slopeRate,
        double momentum,
        double decay,
        int batchSize,
        long seed,
        Set<ParameterId> locked) {
    public TrainingPlan {
        locked = Set.copyOf(locked);
        requireRate("learning rate", learningRate);
        requireRate("learning rate of a", slopeRate);
        if (!(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("momentum must be at least 0 and below 1, not " + momentum);
        }
        if (!(decay >= 0 && decay < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("decay must be at least 0, not " + decay);
        }
        if (batchSize < 0) throw new IllegalArgumentException("a batch has at least 1 sample, not " + batchSize);
    }

    private static void requireRate(String name, double rate) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be above 0, not " + rate);
        }
    }

    /** Gradient descent on the full batch. */
    public static TrainingPlan of(double learningRate) {
        return new TrainingPlan(Optimizer.GRADIENT_DESCENT, learningRate, learningRate, 0.9, 0, 0, 1, Set.of());
    }

    public TrainingPlan withOptimizer(Optimizer changed) {
        return new TrainingPlan(changed, learningRate, slopeRate, momentum, decay, batchSize, seed, locked);
    }

    public TrainingPlan withLearningRate(double changed) {
        return new TrainingPlan(optimizer, changed, slopeRate, momentum, decay, batchSize, seed, locked);
    }

    public TrainingPlan withSlopeRate(double changed) {
        return new TrainingPlan(optimizer, learningRate, changed, momentum, decay, batchSize, seed, locked);
    }

    public TrainingPlan withMomentum(double changed) {
        return new TrainingPlan(optimizer, learningRate, slopeRate, changed, decay, batchSize, seed, locked);
    }

    public TrainingPlan withDecay(double changed) {
        return new TrainingPlan(optimizer, learningRate, slopeRate, momentum, changed, batchSize, seed, locked);
    }

    public TrainingPlan withBatchSize(int changed) {
        return new TrainingPlan(optimizer, learningRate, slopeRate, momentum, decay, changed, seed, locked);
    }

    public TrainingPlan withSeed(long changed) {
        return new TrainingPlan(optimizer, learningRate, slopeRate, momentum, decay, batchSize, changed, locked);
    }

    public TrainingPlan withLocked(Set<ParameterId> changed) {
        return new TrainingPlan(optimizer, learningRate, slopeRate, momentum, decay, batchSize, seed, changed);
    }
}
