package backlight.model.scenario;

import backlight.model.data.DataPlan;
import backlight.model.data.DataSplit;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import java.util.HashSet;
import java.util.Set;

/** What the columns of an experiment share, as it is put together. */
record Task(DataPlan data, NetworkPlan network, Initialization initialization, TrainingPlan training) {
    /** The data of the experiments about depth: 64 points on two half circles, mean 0 and standard deviation 1. */
    static final DataPlan MOONS = DataPlan.of("moons").withCount(64).withStandardised(true);

    /** The weight between a single unit and the output. */
    private static final ParameterId OUTPUT = ParameterId.weight(2, 0, 0);

    /** Two classes, hidden layers that are all alike; hidden weights by He, those of the output by Xavier, biases 0. */
    static Task classes(DataPlan data, int hidden, LayerPlan layer, double rate) {
        NetworkPlan network = NetworkPlan.of(data.dimensions(), hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        Initialization start = new Initialization(Scheme.HE, Scheme.XAVIER_NORMAL, 1, 0, 1);
        return new Task(data, network, start, TrainingPlan.of(rate));
    }

    /** One unit, whose output passes the activation on as it is: 1 · a + 0, locked. */
    static Task unit(DataPlan data, LayerPlan layer, double weight, double bias, double rate) {
        NetworkPlan network = NetworkPlan.of(1, 1, layer, 1, Loss.SQUARED_ERROR);
        Initialization start = new Initialization(Scheme.CONSTANT, Scheme.CONSTANT, weight, bias, 1);
        return new Task(data, network, start, TrainingPlan.of(rate).withLocked(Set.of(OUTPUT, ParameterId.bias(2, 0))));
    }

    /** With the weight and the bias of the unit locked, too. */
    Task withUnitLocked() {
        Set<ParameterId> locked = new HashSet<>(training.locked());
        locked.add(ParameterId.weight(1, 0, 0));
        locked.add(ParameterId.bias(1, 0));
        return new Task(data, network, initialization, training.withLocked(locked));
    }

    Task withHidden(Scheme scheme, double value) {
        Initialization changed = new Initialization(
                scheme, initialization.output(), value, initialization.bias(), initialization.seed());
        return new Task(data, network, changed, training);
    }

    Task withBias(double bias) {
        return new Task(data, network, initialization.withBias(bias), training);
    }

    Task withSeed(long seed) {
        return new Task(data, network, initialization.withSeed(seed), training.withSeed(seed));
    }

    /** Before the first update. */
    BackpropState state() {
        DataSplit samples = data.make();
        Parameters start = initialization.parameters(network);
        if (training.locked().contains(OUTPUT)) start = start.with(new ParameterLayout(network).indexOf(OUTPUT), 1);
        TrainingPoint first = TrainingPoint.start(start);
        return new BackpropState(data, samples, network, initialization, start, training, first, 0, Picture.initial());
    }
}
