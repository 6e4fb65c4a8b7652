package backlight.model.health;

import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Trace;
import backlight.model.network.UnitId;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts what the samples leave in one layer. */
final class LayerSurvey {
    private final Network network;
    private final int layer;
    private final int units;
    private final Gate[] gates;
    private final int[] off;
    private final int[] saturated;
    private final int[] negative;
    private final SquareSum delta = new SquareSum();
    private final SquareSum slope = new SquareSum();
    private int samples;

    LayerSurvey(Network network, int layer, double epsilon) {
        this.network = network;
        this.layer = layer;
        units = network.plan().units(layer);
        gates = judged(network.plan(), layer) ? Gate.ofLayer(network, layer, epsilon) : new Gate[0];
        off = new int[units];
        saturated = new int[units];
        negative = new int[units];
    }

    /** δ of an output on logits passes no f′, and that of the identity's is 1. */
    static boolean judged(NetworkPlan plan, int l) {
        boolean open = plan.loss().onLogits() || plan.layer(l).activation().id().equals("identity");
        return l < plan.depth() || !open;
    }

    void add(Trace trace) {
        samples++;
        for (int j = 0; j < units; j++) {
            delta.add(trace.delta(layer, j));
            slope.add(trace.slope(layer, j));
        }
        for (int j = 0; j < gates.length; j++) judge(j, trace.z(layer, j), trace.slope(layer, j));
    }

    private void judge(int j, double z, double f) {
        if (z <= 0) negative[j]++;
        switch (gates[j].at(z, f)) {
            case OFF -> off[j]++;
            case SATURATED -> saturated[j]++;
            case OPEN -> {}
        }
    }

    double rms() {
        return delta.root() / Math.sqrt((double) samples * units);
    }

    /** @param above the rms of the next layer */
    LayerHealth health(double above) {
        boolean hidden = layer < network.plan().depth();
        double pairs = (double) samples * units;
        return new LayerHealth(
                layer,
                units,
                gates.length > 0,
                always(off),
                always(saturated),
                always(negative),
                IntStream.of(saturated).sum() / pairs,
                delta.root() / Math.sqrt(samples),
                rms(),
                hidden && above > 0 ? rms() / above : Double.NaN,
                hidden ? theory() : Double.NaN);
    }

    private Set<UnitId> always(int[] counts) {
        IntPredicate every = j -> counts[j] == samples;
        return IntStream.range(0, units)
                .filter(every)
                .mapToObj(j -> new UnitId(layer, j))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** √(n Var(w) E[f′²]) */
    private double theory() {
        double slopes = slope.root() / Math.sqrt((double) samples * units);
        return Math.sqrt(network.plan().units(layer + 1)) * deviation() * slopes;
    }

    /** The standard deviation of the weights from this layer on. */
    private double deviation() {
        int first = network.layout().weight(layer + 1, 0, 0);
        int count = network.plan().units(layer + 1) * units;
        if (count < 2) return Double.NaN;
        double mean = 0;
        for (int p = first; p < first + count; p++) mean += network.get(p) / count;
        SquareSum distance = new SquareSum();
        for (int p = first; p < first + count; p++) distance.add(network.get(p) - mean);
        return distance.root() / Math.sqrt(count);
    }
}
