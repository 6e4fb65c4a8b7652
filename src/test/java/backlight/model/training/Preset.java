package backlight.model.training;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Backprop;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A state that a user can set up, but for the seed of its weights. */
record Preset(DataPlan data, NetworkPlan network, Initialization initialization, TrainingPlan training) {
    /** A classifier with these hidden layers: hidden He, output Xavier, zero biases. */
    static Preset of(String data, double rate, LayerPlan... hidden) {
        return of(DataPlan.of(data), rate, hidden);
    }

    static Preset of(DataPlan data, double rate, LayerPlan... hidden) {
        List<LayerPlan> layers = new ArrayList<>(Arrays.asList(hidden));
        layers.add(layer(1, "sigmoid"));
        NetworkPlan network = new NetworkPlan(2, layers, Loss.BINARY_CROSS_ENTROPY);
        return new Preset(data, network, he(0), TrainingPlan.of(rate));
    }

    /** 64 points on two half circles, standardised. */
    static Preset moons(int hidden, double rate, LayerPlan layer) {
        DataPlan data = DataPlan.of("moons").withCount(64).withStandardised(true);
        LayerPlan[] layers = new LayerPlan[hidden];
        Arrays.fill(layers, layer);
        return of(data, rate, layers);
    }

    static LayerPlan layer(int units, String function, double... values) {
        LayerPlan layer = LayerPlan.of(units, Activations.byId(function));
        return values.length == 0
                ? layer
                : layer.withActivation(
                        layer.activation(), Arrays.stream(values).boxed().toList());
    }

    private static Initialization he(double bias) {
        return new Initialization(Scheme.HE, Scheme.XAVIER_NORMAL, 1, bias, 1);
    }

    Preset withBias(double bias) {
        return new Preset(data, network, initialization.withBias(bias), training);
    }

    Preset withHidden(Scheme scheme) {
        Scheme output = initialization.output();
        return new Preset(data, network, initialization.withScheme(scheme).withOutput(output), training);
    }

    BackpropState state(long seed) {
        Initialization seeded = initialization.withSeed(seed);
        Parameters start = seeded.parameters(network);
        return state(seeded, start);
    }

    /** With these numbers instead of random ones. */
    BackpropState state(double... start) {
        return state(initialization, Parameters.of(start));
    }

    private BackpropState state(Initialization seeded, Parameters start) {
        return new BackpropState(
                data, data.make(), network, seeded, start, training, TrainingPoint.start(start), 0, Picture.initial());
    }

    /** That state after so many updates. */
    static BackpropState trained(BackpropState state, int steps) {
        Trainer trainer = state.setup().trainer(state.point());
        for (int k = 0; k < steps && trainer.divergence().isEmpty(); k++) trainer.advance();
        return state.withPoint(trainer.point());
    }

    /** Whether training reaches this loss in so many updates; it ends early where no update changes anything. */
    static boolean reaches(BackpropState state, double loss, int steps) {
        Trainer trainer = state.setup().trainer(state.point());
        Parameters before = null;
        for (int k = 0; k <= steps; k++) {
            if (trainer.advance() < loss) return true;
            if (trainer.divergence().isPresent()) return false;
            if (k % 50 == 0) {
                Parameters now = trainer.network().parameters();
                if (now.equals(before)) return false;
                before = now;
            }
        }
        return false;
    }

    static Evaluation evaluated(BackpropState state) {
        Backprop backprop =
                new Backprop(new Network(state.network(), state.point().parameters()));
        return Evaluation.of(backprop, state.samples().train());
    }

    /** Whether all units of hidden layer 1 have z ≤ 0 on every sample. */
    static boolean firstLayerDead(BackpropState state) {
        Backprop backprop =
                new Backprop(new Network(state.network(), state.point().parameters()));
        var data = state.samples().train();
        for (int k = 0; k < data.size(); k++) {
            data.load(k, backprop.input(), backprop.target());
            backprop.outputs();
            for (int j = 0; j < state.network().units(1); j++) {
                if (backprop.trace().z(1, j) > 0) return false;
            }
        }
        return true;
    }
}
