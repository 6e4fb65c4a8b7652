package backlight.model.lab;

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
    /** Of all layers, from the first to the output, all 0 as yet. */
    static List<LayerSignals> empty(TrainingSetup setup) {
        int samples = setup.data().train().size();
        List<LayerSignals> layers = new ArrayList<>();
        for (int l = 1; l <= setup.network().depth(); l++) {
            layers.add(empty(l, setup.network().units(l), samples));
        }
        return layers;
    }

    private static LayerSignals empty(int layer, int units, int samples) {
        int size = units * samples;
        return new LayerSignals(
                layer, units, samples, new double[size], new double[size], new double[size], new double[size]);
    }

    void take(int sample, Trace trace) {
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
