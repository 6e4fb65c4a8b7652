package backlight.model.network;

import java.util.ArrayList;
import java.util.List;

/**
 * How large a sample's gradient is in each layer, and what made it so.
 *
 * <p>Sizes are norms over a layer: ‖v‖ = √Σv², and the root mean square ‖v‖/√n, which does not grow with the number of
 * units. They are exact where the squares themselves would underflow or overflow.
 *
 * @param layers from the first hidden one to the output
 * @param stairs from the loss back to the first hidden layer
 */
public record Flow(List<Layer> layers, List<Stair> stairs) {
    /** What a gradient is multiplied by on its way back. */
    public enum Factor {
        /** None yet: δ of the output. */
        LOSS,
        /** The weights on the way to the layer before, and the sum over their paths. */
        WEIGHTS,
        /** f′ of the units. */
        SLOPE
    }

    /**
     * One layer.
     *
     * @param number l, from 1
     * @param delta ‖δ⁽ˡ⁾‖
     * @param meanDelta its root mean square
     * @param weights ‖∂L/∂W⁽ˡ⁾‖, over all weights that lead to the layer
     */
    public record Layer(int number, double delta, double meanDelta, double weights) {}

    /**
     * What one factor leaves of the gradient.
     *
     * @param layer whose ∂L/∂a (WEIGHTS) or δ (LOSS, SLOPE) it is
     * @param size the root mean square of that
     * @param ratio {@code size} over that of the stair before; 1 for the first, NaN after a 0
     */
    public record Stair(Factor factor, int layer, double size, double ratio) {}

    public Flow {
        layers = List.copyOf(layers);
        stairs = List.copyOf(stairs);
    }

    /** Of what {@link Backprop#runAll} left. */
    public static Flow of(NetworkPlan plan, Trace trace) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l <= plan.depth(); l++) layers.add(layer(trace, l));
        List<Stair> stairs = new ArrayList<>();
        double last = mean(trace.delta(plan.depth()));
        stairs.add(new Stair(Factor.LOSS, plan.depth(), last, 1));
        for (int l = plan.depth() - 1; l >= 1; l--) {
            double arrived = mean(trace.upstream(l));
            double kept = mean(trace.delta(l));
            stairs.add(new Stair(Factor.WEIGHTS, l, arrived, arrived / last));
            stairs.add(new Stair(Factor.SLOPE, l, kept, kept / arrived));
            last = kept;
        }
        return new Flow(layers, stairs);
    }

    /** As ∂L/∂W⁽ˡ⁾ = δ⁽ˡ⁾ (a⁽ˡ⁻¹⁾)ᵀ, its norm is ‖δ⁽ˡ⁾‖ ‖a⁽ˡ⁻¹⁾‖. */
    private static Layer layer(Trace trace, int l) {
        double delta = norm(trace.delta(l));
        return new Layer(l, delta, mean(trace.delta(l)), delta * norm(trace.a(l - 1)));
    }

    private static double mean(double[] v) {
        return norm(v) / StrictMath.sqrt(v.length);
    }

    /** ‖v‖ = m √Σ(v/m)² with m the largest |v|. */
    private static double norm(double[] v) {
        double largest = 0;
        for (double each : v) largest = Math.max(largest, Math.abs(each));
        if (largest == 0 || !Double.isFinite(largest)) return largest;
        double sum = 0;
        for (double each : v) sum += (each / largest) * (each / largest);
        return largest * StrictMath.sqrt(sum);
    }
}
