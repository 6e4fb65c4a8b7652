package backlight.model.lab;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An experiment: which share of ReLU networks with zero bias has a hidden layer without a living unit before any
 * training. Weights start by He.
 *
 * @param widths N, how many units each hidden layer has; a curve for each, ascending, 1 to {@value #WIDEST}
 * @param depth H, the largest number of hidden layers, 1 to {@value #DEEPEST}
 * @param networks how many are drawn for each width, 1 to {@value #MOST_NETWORKS}
 * @param seed decides the weights and the inputs
 * @param inputs what a unit has to be off for
 */
public record BornDead(List<Integer> widths, int depth, int networks, long seed, Inputs inputs) {
    public static final int WIDEST = 8;
    public static final int DEEPEST = 32;
    public static final int MOST_NETWORKS = 2000;

    /** How many samples there are on both sides of 0. */
    public static final int SAMPLES = 20;

    /** What a unit of a network that is born dead is off for. */
    public enum Inputs {
        /** A single sample. */
        ONE_SAMPLE,
        /** That one and others, on both sides of 0. */
        BOTH_SIDES
    }

    public BornDead {
        widths = List.copyOf(new TreeSet<>(widths));
        if (widths.isEmpty()) throw new IllegalArgumentException("at least one width is needed");
        widths.forEach(width -> check("a layer has", width, WIDEST, "units"));
        check("a network has", depth, DEEPEST, "hidden layers");
        check("a share is counted over", networks, MOST_NETWORKS, "networks");
    }

    private static void check(String what, int count, int most, String unit) {
        if (count >= 1 && count <= most) return;
        throw new IllegalArgumentException(what + " 1 to " + most + " " + unit + ", not " + count);
    }

    public static BornDead initial() {
        return new BornDead(List.of(1, 2, 3, 4, 5, 6, 8), 20, 2000, 1, Inputs.ONE_SAMPLE);
    }

    public BornDead withWidths(List<Integer> changed) {
        return new BornDead(changed, depth, networks, seed, inputs);
    }

    /** Shows this width or leaves it out; the last one stays. */
    public BornDead withWidth(int width, boolean shown) {
        List<Integer> others = widths.stream().filter(other -> other != width).toList();
        if (!shown) return others.isEmpty() ? this : withWidths(others);
        return withWidths(IntStream.concat(IntStream.of(width), others.stream().mapToInt(other -> other))
                .boxed()
                .toList());
    }

    public BornDead withDepth(int changed) {
        return new BornDead(widths, changed, networks, seed, inputs);
    }

    public BornDead withNetworks(int changed) {
        return new BornDead(widths, depth, changed, seed, inputs);
    }

    public BornDead withSeed(long changed) {
        return new BornDead(widths, depth, networks, changed, inputs);
    }

    public BornDead withInputs(Inputs changed) {
        return new BornDead(widths, depth, networks, seed, changed);
    }

    /**
     * P = 1 − (1 − 2⁻ᴺ)ᴴ. For one sample each z of a layer that is reached is as likely above 0 as below, independently
     * of the others. A network is dead for several samples only if it is for each of them, so that P is an upper bound.
     */
    public static double exact(int width, int hiddenLayers) {
        return -StrictMath.expm1(hiddenLayers * StrictMath.log1p(-Math.scalb(1.0, -width)));
    }
}
