package backlight.view.screen;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.health.Health;
import backlight.model.health.OffUnits;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import java.util.Set;

/** Networks in good and bad health. */
record Patients(TrainingSetup setup, Parameters parameters) {
    static Patients of(String activation, int hidden, int units, Scheme scheme, double bias) {
        NetworkPlan plan = NetworkPlan.of(
                2, hidden, LayerPlan.of(units, Activations.byId(activation)), 1, Loss.BINARY_CROSS_ENTROPY);
        Initialization start = new Initialization(scheme, Scheme.XAVIER_NORMAL, 1, bias, 1);
        TrainingSetup setup = new TrainingSetup(
                plan, TrainingPlan.of(0.1), DataPlan.of("moons").make());
        return new Patients(setup, start.parameters(plan));
    }

    static Patients well() {
        return of("tanh", 3, 5, Scheme.XAVIER_NORMAL, 0);
    }

    static Patients dying() {
        return of("relu", 4, 6, Scheme.HE, -1.2);
    }

    static Patients fading() {
        return of("sigmoid", 8, 8, Scheme.XAVIER_NORMAL, 0);
    }

    static Patients exploding() {
        return of("relu", 10, 16, Scheme.NORMAL, 0);
    }

    NetworkPlan plan() {
        return setup.network();
    }

    Health health() {
        return Health.of(setup, parameters, 0.01);
    }

    Set<UnitId> off() {
        return OffUnits.of(Snapshot.of(setup, TrainingPoint.start(parameters), 0));
    }
}
