package backlight.model.training;

import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.Trace;
import backlight.model.network.TraceMean;
import java.util.function.Consumer;

/**
 * One moment of training, worked out for one sample or as the mean over all, for the screen to show. It does not change any more.
 *
 * <p>What takes the whole batch is worked out when it is first asked for. Not to be shared between threads.
 */
public final class Snapshot {
    /** What {@link #sample} is for the mean over all of them. */
    public static final int ALL = -1;

    private final TrainingSetup setup;
    private final TrainingPoint point;
    private final int sample;
    private final Network network;
    private final Trace trace;
    private final double[] gradient;
    private double[] batchGradient;
    private double[] update;
    private int batch;

    private Snapshot(
            TrainingSetup setup, TrainingPoint point, int sample, Network network, Trace trace, double... gradient) {
        this.setup = setup;
        this.point = point;
        this.sample = sample;
        this.network = network;
        this.trace = trace;
        this.gradient = gradient;
    }

    /** @param sample of the training set, from 0 */
    public static Snapshot of(TrainingSetup setup, TrainingPoint point, int sample) {
        Backprop backprop = new Backprop(new Network(setup.network(), point.parameters()));
        run(setup, backprop, sample);
        return new Snapshot(setup, point, sample, backprop.network(), backprop.trace(), backprop.gradient());
    }

    /** The same; {@code known} if that shows it already. */
    public static Snapshot of(TrainingSetup setup, TrainingPoint point, int sample, Snapshot known) {
        boolean same =
                known != null && known.point.equals(point) && known.sample == sample && known.setup.equals(setup);
        return same ? known : of(setup, point, sample);
    }

    /**
     * The mean over all training samples of whatever a sample leaves.
     *
     * @param seen is told of the trace after each sample, in their order
     */
    public static Snapshot mean(TrainingSetup setup, TrainingPoint point, Consumer<Trace> seen) {
        Backprop backprop = new Backprop(new Network(setup.network(), point.parameters()));
        TraceMean mean = new TraceMean(setup.network());
        int count = setup.data().train().size();
        for (int sample = 0; sample < count; sample++) {
            run(setup, backprop, sample);
            mean.add(backprop.trace());
            seen.accept(backprop.trace());
        }
        double[] gradient = backprop.gradient();
        for (int p = 0; p < gradient.length; p++) gradient[p] /= count;
        return new Snapshot(setup, point, ALL, backprop.network(), mean.mean(), gradient);
    }

    private static void run(TrainingSetup setup, Backprop backprop, int sample) {
        setup.data().train().load(sample, backprop.input(), backprop.target());
        backprop.runAll();
        backprop.outerGradients();
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

    /** From 0; {@link #ALL} for the mean. */
    public int sample() {
        return sample;
    }

    /** The network; not to be changed. */
    public Network network() {
        return network;
    }

    public Parameters parameters() {
        return point.parameters();
    }

    /** What the sample left in the network, with ∂L/∂x too. */
    public Trace trace() {
        return trace;
    }

    /** ∂L/∂θ of the sample, or the mean over all; for the index see {@link backlight.model.network.ParameterLayout}. */
    public double gradient(int index) {
        return gradient[index];
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
