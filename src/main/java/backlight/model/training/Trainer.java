package backlight.model.training;

import backlight.model.data.Dataset;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.random.RandomStream;
import java.util.Optional;

/**
 * Trains one network, update by update. Not to be shared between threads.
 *
 * <p>No call of {@link #advance} allocates, but the first of an epoch of batches: the random stream for its order.
 */
public final class Trainer {
    private final Dataset data;
    private final TrainingPlan plan;
    private final Backprop backprop;
    private final Update update;
    private final int[] order;
    private long orderedEpoch = -1;
    private int step;
    private long epoch;
    private int position;
    private Divergence divergence;

    /** @param data with as many inputs and outputs as the network, and at least one sample */
    public Trainer(NetworkPlan network, TrainingPlan plan, Dataset data, TrainingPoint start) {
        if (data.size() == 0) throw new IllegalArgumentException("training needs at least one sample");
        this.data = data;
        this.plan = plan;
        backprop = new Backprop(new Network(network, start.parameters()));
        update = new Update(plan, backprop.network());
        order = new int[data.size()];
        for (int k = 0; k < order.length; k++) order[k] = k;
        load(start);
    }

    public Network network() {
        return backprop.network();
    }

    public int step() {
        return step;
    }

    /** Epochs completed so far. */
    public long epoch() {
        return epoch;
    }

    /** Whether the last update completed an epoch. */
    public boolean atEpochEnd() {
        return position == 0;
    }

    /** Why training cannot go on; empty while it can. */
    public Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    /** Everything that the next update depends on. */
    public TrainingPoint point() {
        return update.point(step, epoch * data.size() + position);
    }

    /** Goes on from there. */
    public void load(TrainingPoint point) {
        step = point.step();
        epoch = point.samples() / data.size();
        position = (int) (point.samples() % data.size());
        divergence = null;
        update.load(point);
    }

    /** How many samples make the next update: at the end of an epoch there may be fewer than a batch. */
    public int batch() {
        int size = plan.batchSize() == 0 ? data.size() : plan.batchSize();
        return Math.min(size, data.size() - position);
    }

    /**
     * One update.
     *
     * @return the mean loss of the batch before it; not finite exactly when the update was not made because a number
     *     left the range of double, which {@link #divergence} then tells
     */
    public double advance() {
        int count = batch();
        double loss = gradient(count);
        if (!Double.isFinite(loss)) {
            divergence = Divergence.ofLoss(step, loss);
            return loss;
        }
        int broken = update.apply(backprop.gradient(), count);
        if (broken >= 0) {
            divergence = Divergence.ofNumber(step, backprop.network().layout().id(broken));
            return Double.NaN;
        }
        step++;
        pass(count);
        return loss;
    }

    private void pass(int count) {
        position += count;
        if (position < data.size()) return;
        position = 0;
        epoch++;
    }

    /** The mean of ∂L/∂θ over the batch of the next update, without making it; in θ's order. */
    public double[] batchGradient() {
        int count = batch();
        gradient(count);
        double[] mean = backprop.gradient().clone();
        for (int p = 0; p < mean.length; p++) mean[p] /= count;
        return mean;
    }

    /** What an update by this mean gradient would add to each number of θ, without making it. */
    public double[] updateBy(double[] gradient) {
        return update.difference(gradient);
    }

    private double gradient(int count) {
        arrange();
        int first = position;
        backprop.clear();
        double loss = 0;
        for (int k = first; k < first + count; k++) {
            data.load(order[k], backprop.input(), backprop.target());
            backprop.runAll();
            loss += backprop.trace().loss();
        }
        return loss / count;
    }

    /** Puts the samples into the order of the present epoch. */
    private void arrange() {
        if (plan.batchSize() == 0 || epoch == orderedEpoch) return;
        orderedEpoch = epoch;
        RandomStream.named("order " + orderedEpoch, plan.seed()).permute(order);
    }
}
