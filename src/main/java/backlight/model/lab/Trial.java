package backlight.model.lab;

import backlight.model.network.Parameters;
import backlight.model.training.Evaluation;
import backlight.model.training.Optimizer;
import backlight.model.training.Trainer;
import backlight.model.training.TrainingPlan;
import java.util.Arrays;

/**
 * One entrant's way through a race of which only the {@link #outcome} counts; its bits are those of a {@link Recording}.
 * Not to be shared between threads.
 */
public final class Trial {
    private final long seed;
    private final int epochs;
    private final Goal goal;
    private final Trainer trainer;
    private final EpochMeter meter;
    private final boolean wholeBatch;
    private final boolean repeats;
    private final double[] before;
    private int epoch;
    private int solvedAt = -1;
    private Outcome outcome;

    /**
     * @param seed that the entrant comes from
     * @param epochs at least 0
     */
    public Trial(Entrant entrant, long seed, int epochs, Goal goal) {
        if (epochs < 0) throw new IllegalArgumentException("a trial has at least 0 epochs, not " + epochs);
        this.seed = seed;
        this.epochs = epochs;
        this.goal = goal;
        trainer = entrant.setup().trainer(entrant.point());
        meter = new EpochMeter(trainer.network(), entrant.setup().data().train());
        TrainingPlan plan = entrant.setup().training();
        wholeBatch = plan.batchSize() == 0;
        repeats = wholeBatch && plan.optimizer() == Optimizer.GRADIENT_DESCENT;
        before = trainer.network().theta().clone();
    }

    /**
     * Trains one epoch, or ends.
     *
     * @return false if nothing was left to do
     */
    public boolean advance() {
        if (isOver()) return false;
        if (epoch == epochs) end(-1);
        else train();
        return true;
    }

    public boolean isOver() {
        return outcome != null;
    }

    /** How it ended; null before. */
    public Outcome outcome() {
        return outcome;
    }

    private void train() {
        boolean early = solvedAt < 0 && !tellsItself();
        if (early) judge(meter.evaluate());
        double[] theta = trainer.network().theta();
        System.arraycopy(theta, 0, before, 0, theta.length);
        double loss = trainer.advance();
        if (solvedAt < 0 && tellsItself()) judge(new Evaluation(loss, Double.NaN));
        while (trainer.divergence().isEmpty() && !trainer.atEpochEnd()) trainer.advance();
        if (trainer.divergence().isPresent()) diverge();
        else if (repeats && Arrays.equals(theta, before)) end(-1);
        else epoch++;
    }

    /** The loss before an update of the whole batch is that of the training set after the epoch before. */
    private boolean tellsItself() {
        return wholeBatch && goal.measure() == Goal.Measure.LOSS;
    }

    private void judge(Evaluation evaluation) {
        if (goal.isReached(evaluation.loss(), evaluation.accuracy())) solvedAt = epoch;
    }

    /** What counts is the network after the last whole epoch. */
    private void diverge() {
        trainer.network().set(Parameters.of(before));
        end(epoch);
    }

    private void end(int divergedAt) {
        EpochRecord last = meter.measure();
        if (solvedAt < 0) judge(last.evaluation());
        outcome = Outcome.of(seed, solvedAt, divergedAt, trainer.network().plan(), last);
    }
}
