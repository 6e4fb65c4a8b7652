package backlight.model.lab;

import backlight.model.activation.Activation;
import backlight.model.network.Network;
import backlight.model.network.Trace;
import backlight.model.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one path leaves of a gradient on its way back from the output to the first hidden layer: each step multiplies it
 * by |w| and by |f′(z)|. The product is |∂z of the output / ∂z of the first hidden unit| along this path alone; a
 * network's gradient is the sum over all its paths.
 *
 * <p>Products are logarithms to base 10, for they may be smaller than any double; that of exactly 0 is −∞.
 *
 * @param units in each layer from 1 to the output, from 0
 * @param steps from the last hidden layer to the first
 */
public record FactorPath(List<Integer> units, List<Step> steps) {
    /**
     * The way back into one hidden layer.
     *
     * @param layer l, from 1
     * @param weight |w| from the path's unit in layer l to its unit in layer l + 1
     * @param z of the unit in layer l
     * @param slope |f′(z)|
     * @param steepest sup |f′| of the unit's function; ∞ where it jumps
     */
    public record Step(int layer, double weight, double z, double slope, double steepest) {}

    public FactorPath {
        units = List.copyOf(units);
        steps = List.copyOf(steps);
    }

    /** The path through these units, with the numbers of the snapshot's sample. */
    public static FactorPath of(Snapshot snapshot, List<Integer> units) {
        Network network = snapshot.network();
        Trace trace = snapshot.trace();
        List<Step> steps = new ArrayList<>();
        for (int l = snapshot.plan().hidden(); l >= 1; l--) {
            int unit = units.get(l - 1);
            double weight = Math.abs(network.weight(l + 1, units.get(l), unit));
            double slope = Math.abs(trace.slope(l, unit));
            double steepest = network.activation(l, unit).properties().steepest();
            steps.add(new Step(l, weight, trace.z(l, unit), slope, steepest));
        }
        return new FactorPath(units, steps);
    }

    /** With other weights and weighted sums where they are set; f′ is that of the unit's function. */
    FactorPath with(Network network, ByHand weights, ByHand sums) {
        if (weights.isEmpty() && sums.isEmpty()) return this;
        return new FactorPath(
                units,
                steps.stream()
                        .map(step -> with(function(network, step.layer()), step, weights, sums))
                        .toList());
    }

    private static Step with(Activation f, Step own, ByHand weights, ByHand sums) {
        int l = own.layer();
        double weight = weights.in(l).orElse(own.weight());
        double z = sums.in(l).orElse(own.z());
        double slope = sums.in(l).isEmpty() ? own.slope() : Math.abs(f.derivative(z));
        return new Step(l, weight, z, slope, own.steepest());
    }

    /** f of the path's unit in layer l. */
    public Activation function(Network network, int l) {
        return network.activation(l, units.get(l - 1));
    }

    /** The step into layer l, from 1. */
    public Step into(int l) {
        return steps.get(steps.size() - l);
    }

    /** log₁₀ of what is left: at first 0, then after each step. */
    public double[] left() {
        double[] left = new double[steps.size() + 1];
        for (int k = 0; k < steps.size(); k++) left[k + 1] = left[k] + power(steps.get(k));
        return left;
    }

    /** log₁₀ of what a step multiplies by. A 0 stops all, were the other factor ever so large. */
    public static double power(Step step) {
        return step.weight() == 0 || step.slope() == 0
                ? Double.NEGATIVE_INFINITY
                : StrictMath.log10(step.weight()) + StrictMath.log10(step.slope());
    }

    /** log₁₀ of the product of all |w|. */
    public double weights() {
        return sum(Step::weight);
    }

    /** log₁₀ of the product of all |f′|. */
    public double slopes() {
        return sum(Step::slope);
    }

    /** log₁₀ of the largest product of |f′| that the functions have, wherever their z lie. */
    public double steepest() {
        return sum(Step::steepest);
    }

    private double sum(ToDoubleFunction<Step> factor) {
        double sum = 0;
        for (Step step : steps) sum += StrictMath.log10(factor.applyAsDouble(step));
        return sum;
    }
}
