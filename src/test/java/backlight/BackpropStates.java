package backlight;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** States of the Backprop workspace that are hard to show well. */
public final class BackpropStates {
    private BackpropStates() {}

    /** By name, in the order in which a person would look at them. */
    public static Map<String, BackpropState> hard() {
        Map<String, BackpropState> states = new LinkedHashMap<>();
        states.put("initial", still(BackpropState.initial()));
        states.put("off", off());
        states.put("deep", chosen(of(DataPlan.of("moons"), "tanh", 12, 16), new UnitId(6, 3)));
        states.put("slopes", slopes());
        states.put("fitted", still(of(DataPlan.of("absolute"), "tanh", 0, 1)));
        states.put("tested", tested());
        return states;
    }

    /** Hidden layers of equal size with this function, and the loss that fits the data. */
    public static BackpropState of(DataPlan data, String activation, int hidden, int units) {
        BackpropState state = BackpropState.initial().withData(data);
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        Loss loss = state.network().loss();
        NetworkPlan plan = NetworkPlan.of(
                state.network().inputs(), hidden, layer, state.network().outputs(), loss);
        BackpropState made = state.withNetwork(NetworkEdit.replace(state.network(), plan));
        return still(made.withInitialization(made.initialization()));
    }

    /** A scene that shows this state. */
    public static SceneState scene(BackpropState state) {
        return SceneState.initial()
                .withWorkspace(backlight.model.scene.Workspace.BACKPROP)
                .withBackprop(state);
    }

    /** With all gradients seen at once. */
    public static BackpropState still(BackpropState state) {
        double time = new backlight.model.scene.Timeline(state.network().depth()).still();
        return at(state, time);
    }

    /** With the animation at this time, in milliseconds. */
    public static BackpropState at(BackpropState state, double time) {
        return state.withPicture(state.picture().withTime(time));
    }

    /** With this part selected. */
    public static BackpropState chosen(BackpropState state, Part part) {
        return state.withPicture(state.picture().withSelected(Optional.of(part)));
    }

    /** After so many updates. */
    public static BackpropState trained(BackpropState state, int updates) {
        TrainingRun run = new TrainingRun();
        run.show(state.start(), state.setup(), state.point(), true);
        for (int k = 0; k < updates; k++) run.advance();
        return state.withPoint(run.point());
    }

    /** Many units are off, and the backward pass is on its way through them. */
    private static BackpropState off() {
        BackpropState state = of(DataPlan.of("moons"), "relu", 4, 5);
        BackpropState biased =
                state.withInitialization(state.initialization().withBias(-0.5)).withSample(16);
        double time = 0.8 * new backlight.model.scene.Timeline(5).still();
        return at(chosen(biased, ParameterId.weight(2, 0, 0)), time);
    }

    private static BackpropState slopes() {
        BackpropState state = of(DataPlan.of("blobs").withClasses(4).withDimensions(8), "prelu", 2, 4);
        return chosen(state, ParameterId.slope(1, 0));
    }

    /** Every number of the bars and of the setup has many digits. */
    private static BackpropState tested() {
        DataPlan data = DataPlan.of("moons").withNoise(0.25).withTestShare(0.3).withStandardised(true);
        BackpropState state = of(data, "leaky-relu", 3, 6);
        BackpropState batches = state.withTraining(
                state.training().withOptimizer(Optimizer.ADAM).withBatchSize(10).withLearningRate(0.003));
        return chosen(trained(batches, 1234), ParameterId.bias(2, 3));
    }
}
