package backlight.model.training;

import backlight.model.data.Dataset;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.UnitId;

/** What one unit computes for many samples. */
public final class WeightedSums {
    private WeightedSums() {}

    /**
     * z of the unit, for at most {@code most} samples that are spread evenly over the set.
     *
     * @param unit of layer 1 or above
     */
    public static double[] of(Network network, Dataset data, UnitId unit, int most) {
        Backprop backprop = new Backprop(network);
        double[] z = new double[Math.min(most, data.size())];
        for (int k = 0; k < z.length; k++) {
            data.load((int) ((long) k * data.size() / z.length), backprop.input(), backprop.target());
            backprop.outputs();
            z[k] = backprop.trace().z(unit.layer(), unit.unit());
        }
        return z;
    }
}
