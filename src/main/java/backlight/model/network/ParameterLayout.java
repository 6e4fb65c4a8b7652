package backlight.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each learned number of a network stands in its one array θ.
 *
 * <p>Layer by layer: the weights, row j holding those to unit j; the biases; the slopes that PReLU learns.
 */
public final class ParameterLayout {
    private final NetworkPlan plan;
    private final int[] weights;
    private final int[] biases;
    private final int[] slopes;
    private final int size;

    public ParameterLayout(NetworkPlan plan) {
        this.plan = plan;
        weights = new int[plan.depth() + 1];
        biases = new int[plan.depth() + 1];
        slopes = new int[plan.depth() + 1];
        int next = 0;
        for (int l = 1; l <= plan.depth(); l++) {
            weights[l] = next;
            biases[l] = weights[l] + plan.units(l) * plan.units(l - 1);
            slopes[l] = biases[l] + plan.units(l);
            next = slopes[l] + plan.layer(l).slopes();
        }
        size = next;
    }

    /** How many numbers the network learns. */
    public int size() {
        return size;
    }

    /** Where the weight to unit j of layer l from unit i of layer l − 1 stands. */
    public int weight(int l, int j, int i) {
        return weights[l] + j * plan.units(l - 1) + i;
    }

    /** Where the weights of layer l begin. */
    int weights(int l) {
        return weights[l];
    }

    /** Where the biases of layer l begin. */
    int biases(int l) {
        return biases[l];
    }

    /** Whether layer l learns slopes. */
    boolean learnsSlopes(int l) {
        return slopes[l] < (l < plan.depth() ? weights[l + 1] : size);
    }

    public int bias(int l, int j) {
        return biases[l] + j;
    }

    /** Where unit j's learned slope stands, which the whole layer may share. Only for layers that learn one. */
    public int slope(int l, int j) {
        return slopes[l] + (plan.layer(l).slopes() == 1 ? 0 : j);
    }

    /** Whether the number at {@code index} is a slope, which is never decayed and has a learning rate of its own. */
    public boolean isSlope(int index) {
        return id(index).kind() == ParameterId.Kind.SLOPE;
    }

    public int indexOf(ParameterId id) {
        return switch (id.kind()) {
            case WEIGHT -> weight(id.layer(), id.to(), id.from());
            case BIAS -> bias(id.layer(), id.to());
            case SLOPE -> slope(id.layer(), id.to());
        };
    }

    /** Whether the network has this number. */
    public boolean has(ParameterId id) {
        if (id.layer() < 1 || id.layer() > plan.depth() || id.to() < 0 || id.from() < 0) return false;
        return switch (id.kind()) {
            case WEIGHT -> id.to() < plan.units(id.layer()) && id.from() < plan.units(id.layer() - 1);
            case BIAS -> id.to() < plan.units(id.layer());
            case SLOPE -> id.to() < plan.layer(id.layer()).slopes();
        };
    }

    /** What stands at {@code index}. */
    public ParameterId id(int index) {
        int l = layer(index);
        if (index >= slopes[l]) return ParameterId.slope(l, index - slopes[l]);
        if (index >= biases[l]) return ParameterId.bias(l, index - biases[l]);
        int place = index - weights[l];
        return ParameterId.weight(l, place / plan.units(l - 1), place % plan.units(l - 1));
    }

    /** By halving: an edit asks for every number of a network. */
    private int layer(int index) {
        int found = Arrays.binarySearch(weights, 1, weights.length, index);
        return found < 0 ? -found - 2 : found;
    }

    /** All of them, in the order of θ. */
    public List<ParameterId> ids() {
        return new ArrayList<>(IntStream.range(0, size).mapToObj(this::id).toList());
    }
}
