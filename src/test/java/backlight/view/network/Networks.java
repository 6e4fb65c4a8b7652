package backlight.view.network;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;

/** Snapshots of networks to draw. */
public final class Networks {
    private Networks() {}

    /** Hidden layers of equal size on the moons. */
    public static NetworkPlan plan(String activation, int hidden, int units) {
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        return NetworkPlan.of(2, hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
    }

    public static Snapshot snapshot(String activation, int hidden, int units) {
        return snapshot(plan(activation, hidden, units), 1);
    }

    public static Snapshot snapshot(NetworkPlan plan, long seed) {
        Parameters start =
                Initialization.of(Initialization.Scheme.XAVIER_NORMAL, seed).parameters(plan);
        return snapshot(plan, start);
    }

    public static Snapshot snapshot(NetworkPlan plan, Parameters start) {
        TrainingSetup setup = new TrainingSetup(
                plan, TrainingPlan.of(0.3), DataPlan.of("moons").make());
        return Snapshot.of(setup, TrainingPoint.start(start), 16);
    }
}
