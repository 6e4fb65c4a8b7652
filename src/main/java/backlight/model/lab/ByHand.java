package backlight.model.lab;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers that a hand has set in place of a network's own.
 *
 * @param everywhere of all layers that have none of their own; empty for the network's
 * @param layers of single hidden layers, by their number from 1
 */
public record ByHand(OptionalDouble everywhere, SortedMap<Integer, Double> layers) {
    public ByHand {
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
        everywhere.ifPresent(ByHand::check);
        layers.values().forEach(ByHand::check);
        if (!layers.isEmpty() && layers.firstKey() < 1)
            throw new IllegalArgumentException("hidden layers count from 1, not " + layers.firstKey());
    }

    private static void check(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("a hand sets finite numbers, not " + value);
    }

    /** Everything is as the network has it. */
    public static ByHand none() {
        return new ByHand(OptionalDouble.empty(), new TreeMap<>());
    }

    /** The same number in every layer. */
    public static ByHand of(double everywhere) {
        return new ByHand(OptionalDouble.of(everywhere), new TreeMap<>());
    }

    public ByHand withLayer(int l, double value) {
        SortedMap<Integer, Double> changed = new TreeMap<>(layers);
        changed.put(l, value);
        return new ByHand(everywhere, changed);
    }

    /** What of it concerns a network with so many hidden layers. */
    public ByHand within(int hidden) {
        return hidden == 0 ? none() : new ByHand(everywhere, layers.headMap(hidden + 1));
    }

    public boolean isEmpty() {
        return everywhere.isEmpty() && layers.isEmpty();
    }

    /** What was set in layer l; empty if the network's own number counts. */
    public OptionalDouble in(int l) {
        Double own = layers.get(l);
        return own == null ? everywhere : OptionalDouble.of(own);
    }
}
