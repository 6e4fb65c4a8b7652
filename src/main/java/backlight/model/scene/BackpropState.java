package backlight.model.scene;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.data.DataSplit;
import backlight.model.data.Task;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import backlight.model.network.Part;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import java.util.Optional;
import java.util.Set;

/**
 * What the Backprop workspace shows.
 *
 * @param data what was asked for
 * @param samples what that gave; follows from {@code data} and the loss
 * @param network layers, activations and loss
 * @param initialization how the numbers start
 * @param start θ before the first update: what the initialization gave, and what a hand changed since
 * @param training how it is trained
 * @param point where training stands
 * @param sample the training sample on show, from 0
 * @param picture how it is shown
 */
public record BackpropState(
        DataPlan data,
        DataSplit samples,
        NetworkPlan network,
        Initialization initialization,
        Parameters start,
        TrainingPlan training,
        TrainingPoint point,
        int sample,
        Picture picture) {
    public static final int MOST_HIDDEN = 12;
    public static final int MOST_UNITS = 16;

    private static final String PUBLISHED = "worked-example";
    private static final long ADDED = 1_000_003;
    private static final int UNITS = 5;
    private static final int HIDDEN = 3;
    private static final double RATE = 0.3;

    public BackpropState {
        if (sample < 0 || sample >= samples.train().size()) {
            throw new IllegalArgumentException("no sample " + sample);
        }
        if (samples.train().inputs() != network.inputs() || samples.train().outputs() != network.outputs()) {
            throw new IllegalArgumentException("data and network do not fit");
        }
        int size = new ParameterLayout(network).size();
        if (start.size() != size || point.parameters().size() != size) {
            throw new IllegalArgumentException("the network has " + size + " numbers, not " + start.size() + " or "
                    + point.parameters().size());
        }
    }

    /** The state that a newcomer meets. */
    public static BackpropState initial() {
        DataPlan data = DataPlan.of("moons");
        NetworkPlan network =
                NetworkPlan.of(2, HIDDEN, LayerPlan.of(UNITS, Activations.byId("tanh")), 1, Loss.BINARY_CROSS_ENTROPY);
        Initialization initialization = Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 1);
        Parameters start = initialization.parameters(network);
        return new BackpropState(
                data,
                data.make(),
                network,
                initialization,
                start,
                TrainingPlan.of(RATE),
                TrainingPoint.start(start),
                0,
                Picture.initial());
    }

    public TrainingSetup setup() {
        return new TrainingSetup(network, training, samples);
    }

    /**
     * With other data; the network gets the inputs, outputs and loss that fit, and starts again, with nothing locked. The
     * worked example brings its network and its numbers along.
     */
    public BackpropState withData(DataPlan changed) {
        if (changed.equals(data)) return this;
        if (changed.kind().equals(PUBLISHED) && !data.kind().equals(PUBLISHED)) return published(changed);
        DataSplit made = changed.make();
        Loss loss = fitting(made.train().task());
        return withSamples(changed, encoded(made, loss), loss);
    }

    private BackpropState published(DataPlan plan) {
        return new BackpropState(
                plan,
                plan.make(),
                PublishedExample.NETWORK,
                initialization,
                PublishedExample.START,
                PublishedExample.TRAINING,
                TrainingPoint.start(PublishedExample.START),
                0,
                picture.withMap(0, 1).withSelected(kept(PublishedExample.NETWORK)));
    }

    /** The present loss where it fits the task, otherwise the usual one. */
    private Loss fitting(Task task) {
        return switch (task) {
            case REGRESSION -> Loss.SQUARED_ERROR;
            case BINARY ->
                network.loss() == Loss.SQUARED_ERROR && samples.train().task() == Task.REGRESSION
                        ? Loss.BINARY_CROSS_ENTROPY
                        : network.loss();
            case CLASSES ->
                network.loss() == Loss.SQUARED_ERROR && samples.train().task() != Task.REGRESSION
                        ? network.loss()
                        : Loss.SOFTMAX_CROSS_ENTROPY;
        };
    }

    /** A softmax over two classes has an output for each of them. */
    private static DataSplit encoded(DataSplit made, Loss loss) {
        boolean oneHot = loss == Loss.SOFTMAX_CROSS_ENTROPY && made.train().task() == Task.BINARY;
        return oneHot ? new DataSplit(made.train().oneHot(), made.test().oneHot()) : made;
    }

    private BackpropState withSamples(DataPlan plan, DataSplit made, Loss loss) {
        NetworkPlan fitted = network.withInputs(made.train().inputs())
                .withLoss(loss, made.train().outputs());
        Parameters fresh = fitted.equals(network) ? start : initialization.parameters(fitted);
        Picture shown = picture.withMap(0, Math.min(1, fitted.inputs() - 1)).withSelected(kept(fitted));
        int shownSample = Math.min(sample, made.train().size() - 1);
        TrainingPoint again = TrainingPoint.start(fresh);
        TrainingPlan free = training.withLocked(Set.of());
        return new BackpropState(plan, made, fitted, initialization, fresh, free, again, shownSample, shown);
    }

    /** With another loss, which the data's task must allow; the numbers of what stays are kept. */
    public BackpropState withLoss(Loss loss) {
        DataSplit made = encoded(data.make(), loss);
        NetworkPlan fitted = network.withLoss(loss, made.train().outputs());
        if (fitted.equals(network)) return this;
        NetworkEdit edit = NetworkEdit.replace(network, fitted);
        Parameters fresh = initialization.parameters(fitted);
        return new BackpropState(
                data,
                made,
                fitted,
                initialization,
                edit.carry(start, fresh),
                training.withLocked(edit.carry(training.locked())),
                point.with(edit.carry(point.parameters(), fresh)),
                sample,
                picture.withSelected(kept(fitted)));
    }

    /** Whether this loss can judge what the data ask for. */
    public boolean allows(Loss loss) {
        Task task = samples.train().task();
        if (task == Task.REGRESSION) return loss == Loss.SQUARED_ERROR;
        boolean two = data.task() == Task.BINARY;
        return two || loss != Loss.BINARY_CROSS_ENTROPY;
    }

    /** With other layers or activations; the numbers of what stays are kept. */
    public BackpropState withNetwork(NetworkEdit edit) {
        NetworkPlan changed = edit.after();
        if (changed.equals(network)) return this;
        Parameters fresh = unused(changed);
        Parameters newStart = edit.carry(start, fresh);
        boolean atStart = point.parameters() == start;
        TrainingPoint newPoint = point.with(atStart ? newStart : edit.carry(point.parameters(), fresh));
        Picture shown = picture.withSelected(picture.selected().flatMap(edit::carry));
        TrainingPlan locked = training.withLocked(edit.carry(training.locked()));
        return new BackpropState(data, samples, changed, initialization, newStart, locked, newPoint, sample, shown);
    }

    /** Numbers for what is new: from other streams than the layers have had, or they would be copies of them. */
    private Parameters unused(NetworkPlan changed) {
        long seed = initialization.seed() + new ParameterLayout(changed).size() * ADDED;
        return initialization.withSeed(seed).parameters(changed);
    }

    private Optional<Part> kept(NetworkPlan changed) {
        return picture.selected().filter(part -> changed.has(part));
    }

    /** Whether the network has this part. */
    public boolean has(Part part) {
        return network.has(part);
    }

    /** With new weights. */
    public BackpropState withInitialization(Initialization changed) {
        Parameters fresh = changed.parameters(network);
        return new BackpropState(
                data, samples, network, changed, fresh, training, TrainingPoint.start(fresh), sample, picture);
    }

    /** Before the first update, with these numbers. */
    public BackpropState withStart(Parameters changed) {
        TrainingPoint first = TrainingPoint.start(changed);
        return new BackpropState(data, samples, network, initialization, changed, training, first, sample, picture);
    }

    /** Before the first update again, with the same weights. */
    public BackpropState restarted() {
        return withStart(start);
    }

    /** With one number changed by hand; before the first update, the start changes with it. */
    public BackpropState withNumber(ParameterId id, double number) {
        int index = new ParameterLayout(network).indexOf(id);
        Parameters newStart = point.step() == 0 ? start.with(index, number) : start;
        TrainingPoint changed = point.with(point.parameters().with(index, number));
        return new BackpropState(data, samples, network, initialization, newStart, training, changed, sample, picture);
    }

    public BackpropState withTraining(TrainingPlan changed) {
        TrainingPoint kept = changed.optimizer() == training.optimizer() ? point : point.forgetful();
        return new BackpropState(data, samples, network, initialization, start, changed, kept, sample, picture);
    }

    /** Where training stands, in a network of the same layers, and how it was trained there. */
    public BackpropState withTraining(NetworkPlan trained, TrainingPlan plan, TrainingPoint changed) {
        return new BackpropState(data, samples, trained, initialization, start, plan, changed, sample, picture);
    }

    public BackpropState withPoint(TrainingPoint changed) {
        return new BackpropState(data, samples, network, initialization, start, training, changed, sample, picture);
    }

    public BackpropState withSample(int changed) {
        return new BackpropState(data, samples, network, initialization, start, training, point, changed, picture);
    }

    public BackpropState withPicture(Picture changed) {
        return new BackpropState(data, samples, network, initialization, start, training, point, sample, changed);
    }
}
