package backlight.model.training;

import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.Trace;

/**
 * One moment of training, worked out for one sample, for the screen to show. It does not change any more.
 *
 * <p>What takes the whole batch is worked out when it is first asked for. Not to be shared between threads.
 */
public final class Snapshot {
    private final TrainingSetup setup;
    private final TrainingPoint point;
    private final int sample;
    private final Backprop backprop;
    private double[] batchGradient;
    private double[] update;
    private int batch;

    private Snapshot(TrainingSetup setup, TrainingPoint point, int sample) {
        this.setup = setup;
        this.point = point;
        this.sample = sample;
        backprop = new Backprop(new Network(setup.network(), point.parameters()));
        setup.data().train().load(sample, backprop.input(), backprop.target());
        backprop.runAll();
        backprop.outerGradients();
    }

    /** @param sample of the training set, from 0 */
    public static Snapshot of(TrainingSetup setup, TrainingPoint point, int sample) {
        return new Snapshot(setup, point, sample);
    }

    public TrainingSetup setup() {
        return setup;
    }

    public NetworkPlan plan() {
        return setup.network();
    }

    public TrainingPoint point() {
        return point;
    }

    public int sample() {
        return sample;
    }

    /** The network; not to be changed. */
    public Network network() {
        return backprop.network();
    }

    public Parameters parameters() {
        return point.parameters();
    }

    /** What the sample left in the network, with ∂L/∂x too. */
    public Trace trace() {
        return backprop.trace();
    }

    /** ∂L/∂θ of the sample; for the index see {@link backlight.model.network.ParameterLayout}. */
    public double gradient(int index) {
        return backprop.gradient(index);
    }

    /** The mean of ∂L/∂θ over the batch of the next update. */
    public double batchGradient(int index) {
        workOutBatch();
        return batchGradient[index];
    }

    /** What the next update adds to θ. */
    public double update(int index) {
        workOutBatch();
        return update[index];
    }

    /** How many samples the next update's batch has. */
    public int batch() {
        workOutBatch();
        return batch;
    }

    private void workOutBatch() {
        if (update != null) return;
        Trainer trainer = setup.trainer(point);
        batch = trainer.batch();
        batchGradient = trainer.batchGradient();
        update = trainer.updateBy(batchGradient);
    }
}
