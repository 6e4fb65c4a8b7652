package backlight.model.network;

import backlight.model.activation.Activation;
import java.util.stream.IntStream;

/** A network with its numbers, which training changes. */
public final class Network {
    private final NetworkPlan plan;
    private final ParameterLayout layout;
    private final double[] theta;
    private final LayerFunction[] functions;

    public Network(NetworkPlan plan, Parameters parameters) {
        this.plan = plan;
        layout = new ParameterLayout(plan);
        if (parameters.size() != layout.size()) {
            throw new IllegalArgumentException(
                    "this network has " + layout.size() + " numbers, not " + parameters.size());
        }
        theta = parameters.toArray();
        functions = IntStream.rangeClosed(0, plan.depth())
                .mapToObj(l -> l == 0 ? null : LayerFunction.of(this, l))
                .toArray(LayerFunction[]::new);
    }

    public NetworkPlan plan() {
        return plan;
    }

    public ParameterLayout layout() {
        return layout;
    }

    public double weight(int l, int j, int i) {
        return theta[layout.weight(l, j, i)];
    }

    public double bias(int l, int j) {
        return theta[layout.bias(l, j)];
    }

    /** The slope that unit j of layer l has learned so far. Only for layers that learn one. */
    public double slope(int l, int j) {
        return theta[layout.slope(l, j)];
    }

    /** f of unit j of layer l, with what it has learned so far. */
    public Activation activation(int l, int j) {
        LayerPlan layer = plan.layer(l);
        return layer.slopes() == 0
                ? layer.function()
                : layer.activation().maker().apply(new double[] {slope(l, j)});
    }

    public Parameters parameters() {
        return Parameters.of(theta);
    }

    public void set(Parameters parameters) {
        parameters.copyTo(theta);
    }

    public void set(int index, double number) {
        theta[index] = number;
    }

    public double get(int index) {
        return theta[index];
    }

    /** θ itself, for the hot loops of this package and the optimiser. */
    public double[] theta() {
        return theta;
    }

    LayerFunction function(int l) {
        return functions[l];
    }
}
