package backlight.model.training;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;

/** Moments of training to look at. */
public final class Snapshots {
    private Snapshots() {}

    /** Before the first update, at the first sample. */
    public static Snapshot of(NetworkPlan network, DataPlan data, TrainingPlan training, Initialization start) {
        TrainingPoint point = TrainingPoint.start(start.parameters(network));
        return Snapshot.of(new TrainingSetup(network, training, data.make()), point, 0);
    }

    /** Two moons for a network of equal hidden layers. */
    public static Snapshot moons(String activation, int hidden, int units, LayerPlan.Sharing sharing) {
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation)).withSharing(sharing);
        NetworkPlan network = NetworkPlan.of(2, hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        Initialization start = Initialization.of(Initialization.Scheme.HE, 3).withBias(0.1);
        return of(network, DataPlan.of("moons"), TrainingPlan.of(0.3), start);
    }

    public static Snapshot moons(String activation) {
        return moons(activation, 3, 5, LayerPlan.Sharing.LAYER);
    }

    /** Three classes, told apart by a softmax. */
    public static Snapshot blobs() {
        LayerPlan layer = LayerPlan.of(4, Activations.byId("elu"));
        NetworkPlan network = NetworkPlan.of(2, 2, layer, 3, Loss.SOFTMAX_CROSS_ENTROPY);
        Initialization start = Initialization.of(Initialization.Scheme.HE, 5);
        DataPlan data = DataPlan.of("blobs").withClasses(3);
        return of(
                network,
                data,
                TrainingPlan.of(0.1).withOptimizer(Optimizer.ADAM).withBatchSize(10),
                start);
    }

    /** A curve, fitted with squared errors. */
    public static Snapshot sine(String activation) {
        NetworkPlan network =
                NetworkPlan.of(1, 2, LayerPlan.of(6, Activations.byId(activation)), 1, Loss.SQUARED_ERROR);
        Initialization start = Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 2);
        return of(network, DataPlan.of("sine"), TrainingPlan.of(0.1).withOptimizer(Optimizer.MOMENTUM), start);
    }

    /** The 2-2-2 example with w₁ … w₈ = .15 … .55, b = .35 and .60. */
    public static Snapshot worked() {
        LayerPlan sigmoid = LayerPlan.of(2, Activations.byId("sigmoid"));
        NetworkPlan network =
                NetworkPlan.of(2, 1, sigmoid, 2, Loss.SQUARED_ERROR).with(2, sigmoid);
        Parameters numbers = Parameters.of(0.15, 0.20, 0.25, 0.30, 0.35, 0.35, 0.40, 0.45, 0.50, 0.55, 0.60, 0.60);
        TrainingSetup setup = new TrainingSetup(
                network, TrainingPlan.of(0.5), DataPlan.of("worked-example").make());
        return Snapshot.of(setup, TrainingPoint.start(numbers), 0);
    }

    /** A loss curve with these losses of both sets, step by step. */
    public static LossCurve curve(double... losses) {
        LossCurve curve = new LossCurve();
        for (int k = 0; k < losses.length; k++) curve.add(k, losses[k], losses[k]);
        return curve;
    }
}
