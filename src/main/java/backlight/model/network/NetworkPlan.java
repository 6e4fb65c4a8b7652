package backlight.model.network;

import backlight.model.activation.ActivationFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A fully connected network as it is set up, without its numbers.
 *
 * @param inputs at least 1
 * @param layers the hidden ones and, last, the output
 * @param loss fixes the output's activation, unless it is the squared error
 */
public record NetworkPlan(int inputs, List<LayerPlan> layers, Loss loss) {
    public NetworkPlan {
        layers = List.copyOf(layers);
        if (inputs < 1) throw new IllegalArgumentException("a network has at least 1 input, not " + inputs);
        if (layers.isEmpty()) throw new IllegalArgumentException("a network has at least an output layer");
        ActivationFamily output = layers.get(layers.size() - 1).activation();
        Optional<ActivationFamily> fixed = loss.outputActivation();
        if (fixed.isPresent() && fixed.get() != output) {
            throw new IllegalArgumentException(
                    loss + " needs the output activation " + fixed.get().name() + ", not " + output.name());
        }
    }

    /** Hidden layers that are all alike, and an output that fits the loss; linear for the squared error. */
    public static NetworkPlan of(int inputs, int hidden, LayerPlan hiddenLayer, int outputs, Loss loss) {
        List<LayerPlan> layers = new ArrayList<>(
                IntStream.range(0, hidden).mapToObj(l -> hiddenLayer).toList());
        layers.add(output(outputs, loss));
        return new NetworkPlan(inputs, layers, loss);
    }

    private static LayerPlan output(int units, Loss loss) {
        return LayerPlan.of(
                units,
                loss.outputActivation()
                        .orElseGet(() ->
                                Loss.SOFTMAX_CROSS_ENTROPY.outputActivation().orElseThrow()));
    }

    /** L, the number of the output layer. */
    public int depth() {
        return layers.size();
    }

    public int hidden() {
        return layers.size() - 1;
    }

    /** @param l from 1 to {@link #depth()} */
    public LayerPlan layer(int l) {
        return layers.get(l - 1);
    }

    /** @param l from 0, the input, to {@link #depth()} */
    public int units(int l) {
        return l == 0 ? inputs : layer(l).units();
    }

    /** Whether the network has this part. */
    public boolean has(Part part) {
        if (part instanceof ParameterId id) return new ParameterLayout(this).has(id);
        UnitId unit = (UnitId) part;
        return unit.layer() <= depth() && unit.unit() < units(unit.layer());
    }

    public int outputs() {
        return units(depth());
    }

    public NetworkPlan withInputs(int changed) {
        return new NetworkPlan(changed, layers, loss);
    }

    /** With {@code layer} as layer l. */
    public NetworkPlan with(int l, LayerPlan layer) {
        List<LayerPlan> changed = new ArrayList<>(layers);
        changed.set(l - 1, layer);
        return new NetworkPlan(inputs, changed, loss);
    }

    /** With another layer, which becomes layer l. */
    public NetworkPlan withInserted(int l, LayerPlan layer) {
        List<LayerPlan> more = new ArrayList<>(layers);
        more.add(l - 1, layer);
        return new NetworkPlan(inputs, more, loss);
    }

    /** Without hidden layer l. */
    public NetworkPlan without(int l) {
        List<LayerPlan> fewer = new ArrayList<>(layers);
        fewer.remove(l - 1);
        return new NetworkPlan(inputs, fewer, loss);
    }

    /** With this loss and this many outputs; the output layer keeps its activation where the loss allows it. */
    public NetworkPlan withLoss(Loss changed, int outputs) {
        LayerPlan last = layer(depth()).withUnits(outputs);
        boolean kept = !loss.onLogits() && !changed.onLogits();
        List<LayerPlan> all = new ArrayList<>(layers);
        all.set(depth() - 1, kept ? last : output(outputs, changed));
        return new NetworkPlan(inputs, all, changed);
    }
}
