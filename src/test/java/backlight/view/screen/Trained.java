package backlight.view.screen;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.model.training.Progress;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingRun;

/** A state after some training, with what is known of the training. */
record Trained(BackpropState state, Progress progress) {
    static Trained of(BackpropState start, int steps, int shown) {
        TrainingRun run = new TrainingRun();
        run.show(start.start(), start.setup(), start.point(), true);
        for (int k = 0; k < steps && run.advance(); k++) continue;
        if (shown < steps && run.divergence().isEmpty()) run.seek(shown);
        var history = run.history();
        Progress progress = new Progress(
                run.setup(),
                run.point(),
                history.curve().copy(),
                history.first(),
                history.last(),
                false,
                run.divergence(),
                1,
                1);
        return new Trained(start.withPoint(run.point()), progress);
    }

    static BackpropState moons(String activation, int hidden, int units) {
        BackpropState first = BackpropState.initial();
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        NetworkPlan plan = NetworkPlan.of(2, hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        return first.withNetwork(NetworkEdit.replace(first.network(), plan))
                .withInitialization(Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 1))
                .withSample(16);
    }

    /** What the pictures show, by name. */
    static Trained byName(String name) {
        return switch (name) {
            case "fading" -> of(moons("sigmoid", 5, 5), 60, 60);
            case "travelled" -> of(batches(tested(moons("tanh", 3, 5))), 600, 250);
            case "off" -> of(off(), 0, 0);
            case "deep" -> of(moons("sigmoid", 12, 16), 3, 3);
            case "classes" -> of(data(DataPlan.of("blobs").withClasses(4).withDimensions(4)), 300, 300);
            case "curve" -> of(data(DataPlan.of("sine")), 2000, 2000);
            case "stopped" -> of(data(DataPlan.of("sine")).withTraining(TrainingPlan.of(1e4)), 200, 200);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static BackpropState batches(BackpropState state) {
        return state.withTraining(state.training().withBatchSize(10).withLearningRate(0.5));
    }

    private static BackpropState tested(BackpropState state) {
        return state.withData(state.data().withNoise(0.25).withTestShare(0.3));
    }

    private static BackpropState data(DataPlan plan) {
        BackpropState state = moons("tanh", 2, 6).withData(plan);
        return state.withTraining(state.training().withLearningRate(0.1));
    }

    /** The biases of the hidden layers keep every unit from H2 on at 0. */
    private static BackpropState off() {
        BackpropState state = moons("relu", 4, 5);
        return state.withInitialization(state.initialization().withBias(-2));
    }

    Snapshot snapshot() {
        return Snapshot.of(state.setup(), state.point(), state.sample());
    }
}
