package backlight.model.lab;

import backlight.model.activation.Activation;
import backlight.model.data.Dataset;
import backlight.model.health.Gate;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.training.Evaluation;
import java.util.BitSet;

/** Takes the measure of a network as it is, in one pass forward over the training set. */
final class EpochMeter {
    private final Dataset data;
    private final Backprop backprop;
    private final Network network;
    private final NetworkPlan plan;
    private final Activation[] functions;
    private final Gate[] gates;
    private final BitSet off;

    /** @param network whose numbers are read anew at each measurement */
    EpochMeter(Network network, Dataset data) {
        this.network = network;
        this.data = data;
        plan = network.plan();
        backprop = new Backprop(network);
        int units = hiddenUnits(plan);
        functions = new Activation[units];
        gates = new Gate[units];
        off = new BitSet(units);
    }

    static int hiddenUnits(NetworkPlan plan) {
        int units = 0;
        for (int l = 1; l < plan.depth(); l++) units += plan.units(l);
        return units;
    }

    EpochRecord measure() {
        prepare();
        Evaluation evaluation = Evaluation.of(backprop, data, this::keepOff);
        return new EpochRecord(evaluation, (BitSet) off.clone(), slopes());
    }

    /** As {@link #measure}, without a look at the units. */
    Evaluation evaluate() {
        return Evaluation.of(backprop, data);
    }

    /** A layer's units share a function, unless each has learned a slope of its own. */
    private void prepare() {
        off.set(0, functions.length);
        int unit = 0;
        for (int l = 1; l < plan.depth(); l++) {
            boolean shared = plan.layer(l).slopes() <= 1;
            for (int j = 0; j < plan.units(l); j++, unit++) {
                boolean same = shared && j > 0;
                functions[unit] = same ? functions[unit - 1] : network.activation(l, j);
                gates[unit] = same ? gates[unit - 1] : new Gate(functions[unit], Double.MIN_VALUE);
            }
        }
    }

    /** Only units that have been off so far are looked at, so most samples cost nothing. */
    private void keepOff() {
        if (off.isEmpty()) return;
        int unit = 0;
        for (int l = 1; l < plan.depth(); l++) {
            for (int j = 0; j < plan.units(l); j++, unit++) {
                if (off.get(unit) && !off(unit, backprop.trace().z(l, j))) off.clear(unit);
            }
        }
    }

    private boolean off(int unit, double z) {
        double slope = functions[unit].derivative(z);
        return slope == 0 && gates[unit].at(z, slope) == Gate.State.OFF;
    }

    private double[] slopes() {
        double[] slopes = new double[plan.depth()];
        for (int l = 1; l <= plan.depth(); l++) {
            int count = plan.layer(l).slopes();
            double sum = 0;
            for (int j = 0; j < count; j++) sum += network.slope(l, j);
            slopes[l - 1] = count == 0 ? Double.NaN : sum / count;
        }
        return slopes;
    }
}
