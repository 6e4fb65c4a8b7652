package backlight.model.scene;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;

/** The network that the Lab opens with. */
final class OpeningRace {
    private static final int SAMPLES = 120;

    /** One whose gradient finds a way back through the ReLU units, though half of them are dead. */
    private static final int SAMPLE = 36;

    private static final int UNITS = 8;
    private static final int HIDDEN = 3;
    private static final double RATE = 0.3;
    private static final double BIAS = -1;
    private static final int SEED = 4;

    private OpeningRace() {}

    static BackpropState network() {
        NetworkPlan network =
                NetworkPlan.of(2, HIDDEN, LayerPlan.of(UNITS, Activations.byId("relu")), 1, Loss.BINARY_CROSS_ENTROPY);
        Initialization initialization =
                new Initialization(Initialization.Scheme.HE, Initialization.Scheme.XAVIER_NORMAL, 1, BIAS, SEED);
        DataPlan data =
                DataPlan.of("moons").withCount(SAMPLES).withStandardised(true).withTestShare(0);
        Parameters start = initialization.parameters(network);
        return new BackpropState(
                data,
                data.make(),
                network,
                initialization,
                start,
                TrainingPlan.of(RATE).withSeed(SEED),
                TrainingPoint.start(start),
                SAMPLE,
                Picture.initial());
    }
}
