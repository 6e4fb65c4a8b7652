package backlight.model.health;

import backlight.model.data.Dataset;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.Parameters;
import backlight.model.training.TrainingSetup;
import java.util.ArrayList;
import java.util.List;

/** The pass over the training set that a {@link Health} comes from. */
final class Survey {
    private final Network network;
    private final Dataset data;
    private final List<LayerSurvey> layers = new ArrayList<>();
    private final double epsilon;
    private double loss;

    Survey(TrainingSetup setup, Parameters parameters, double epsilon) {
        network = new Network(setup.network(), parameters);
        this.epsilon = epsilon;
        data = setup.data().train();
        if (data.size() == 0) throw new IllegalArgumentException("health needs at least one sample");
        for (int l = 1; l <= setup.network().depth(); l++) layers.add(new LayerSurvey(network, l, epsilon));
    }

    Health health() {
        Backprop backprop = new Backprop(network);
        for (int k = 0; k < data.size(); k++) {
            data.load(k, backprop.input(), backprop.target());
            backprop.runAll();
            loss += backprop.trace().loss();
            for (LayerSurvey layer : layers) layer.add(backprop.trace());
        }
        List<LayerHealth> found = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++)
            found.add(layers.get(l)
                    .health(l + 1 < layers.size() ? layers.get(l + 1).rms() : 0));
        return new Health(network.plan(), epsilon, loss / data.size(), found);
    }
}
