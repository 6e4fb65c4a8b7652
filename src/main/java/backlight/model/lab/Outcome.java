package backlight.model.lab;

import backlight.model.network.NetworkPlan;
import java.util.BitSet;

/**
 * How one entrant ended from the weights of one seed.
 *
 * @param seed of its weights and of the order of its samples
 * @param solvedAt the first epoch after which the goal was reached; −1 if it never was
 * @param deadUnits how many hidden units are dead at the end
 * @param hiddenUnits how many it has
 * @param dead whether all units of some hidden layer are dead at the end, so that nothing before it gets a gradient
 * @param divergedAt the epochs after which a number was no longer finite, so that training had to stop; −1 if none was
 * @param finalLoss the mean over the training set at the end, or where training had to stop
 */
public record Outcome(
        long seed, int solvedAt, int deadUnits, int hiddenUnits, boolean dead, int divergedAt, double finalLoss) {
    public Outcome {
        if (solvedAt < -1 || divergedAt < -1) {
            throw new IllegalArgumentException("an epoch is −1 or more, not " + Math.min(solvedAt, divergedAt));
        }
        if (deadUnits < 0 || deadUnits > hiddenUnits) {
            throw new IllegalArgumentException(deadUnits + " of " + hiddenUnits + " units cannot be dead");
        }
    }

    /** @param last what was measured at the end */
    static Outcome of(long seed, int solvedAt, int divergedAt, NetworkPlan plan, EpochRecord last) {
        BitSet off = last.dead();
        return new Outcome(
                seed,
                solvedAt,
                off.cardinality(),
                EpochMeter.hiddenUnits(plan),
                someLayer(plan, off),
                divergedAt,
                last.evaluation().loss());
    }

    private static boolean someLayer(NetworkPlan plan, BitSet off) {
        int first = 0;
        for (int l = 1; l < plan.depth(); l++) {
            int next = first + plan.units(l);
            if (off.nextClearBit(first) >= next) return true;
            first = next;
        }
        return false;
    }

    public boolean isSolved() {
        return solvedAt >= 0;
    }

    public boolean isDiverged() {
        return divergedAt >= 0;
    }

    /** The share of hidden units that are dead; 0 without hidden units. */
    public double deadShare() {
        return hiddenUnits == 0 ? 0 : (double) deadUnits / hiddenUnits;
    }
}
