package backlight.model.lab;

import backlight.model.data.Dataset;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.Parameters;
import backlight.model.network.Trace;
import backlight.model.training.TrainingSetup;
import java.util.ArrayList;
import java.util.List;

/**
 * What all training samples leave in one layer. Arrays have the numbers of unit 0 for all samples, then those of unit 1,
 * and so on; they are not to be changed.
 *
 * @param layer l, from 1
 * @param units how many it has
 * @param samples of the training set
 * @param z weighted sums
 * @param a activations
 * @param slope f′(z)
 * @param delta ∂L/∂z
 */
public record LayerSignals(int layer, int units, int samples, double[] z, double[] a, double[] slope, double[] delta) {
    private static LayerSignals empty(int layer, int units, int samples) {
        int size = units * samples;
        return new LayerSignals(
                layer, units, samples, new double[size], new double[size], new double[size], new double[size]);
    }

    /** Of all layers, from the first to the output, in one pass forward and back over the training set. */
    public static List<LayerSignals> of(TrainingSetup setup, Parameters parameters) {
        Dataset data = setup.data().train();
        Backprop backprop = new Backprop(new Network(setup.network(), parameters));
        List<LayerSignals> layers = new ArrayList<>();
        for (int l = 1; l <= setup.network().depth(); l++) {
            layers.add(empty(l, setup.network().units(l), data.size()));
        }
        for (int k = 0; k < data.size(); k++) {
            data.load(k, backprop.input(), backprop.target());
            backprop.runAll();
            for (LayerSignals layer : layers) layer.take(k, backprop.trace());
        }
        return layers;
    }

    private void take(int sample, Trace trace) {
        for (int j = 0; j < units; j++) {
            int place = j * samples + sample;
            z[place] = trace.z(layer, j);
            a[place] = trace.a(layer, j);
            slope[place] = trace.slope(layer, j);
            delta[place] = trace.delta(layer, j);
        }
    }

    /** Over all units and samples. */
    public double meanActivation() {
        double sum = 0;
        for (double each : a) sum += each;
        return sum / a.length;
    }

    /** Over all units and samples: the mean square distance from {@link #meanActivation}. */
    public double activationVariance() {
        double mean = meanActivation();
        double sum = 0;
        for (double each : a) sum += (each - mean) * (each - mean);
        return sum / a.length;
    }
}
