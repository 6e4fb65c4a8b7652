package backlight.view.network;

import backlight.model.network.ParameterLayout;
import java.util.Arrays;

/**
 * The edges of one gap that are drawn, with what there is to see on them, in arrays: a scrubbed race draws thousands of
 * them in every frame.
 */
final class GapEdges {
    /** In a gap of fewer columns of pixels, many edges are one blur. */
    private static final int NARROW = 24;

    /** So many edges that lead to a unit are drawn in such a gap: the strongest. */
    static final int MOST_PER_UNIT = 3;

    private static final long LOW = 0xFFFFFFFFL;

    private final int[] to;
    private final int[] from;
    private final double[] weight;
    private final double[] gradient;
    private final double[] strength;
    private final double[] move;
    private int count;

    /** @param columns pixels from the left end of the gap to the right one */
    GapEdges(NetworkLayout layout, Wave wave, Light light, int gap, int columns) {
        int units = layout.shown(gap);
        int inputs = layout.shown(gap - 1);
        int each = columns < NARROW ? Math.min(MOST_PER_UNIT, inputs) : inputs;
        int most = units * each;
        to = new int[most];
        from = new int[most];
        weight = new double[most];
        gradient = new double[most];
        strength = new double[most];
        move = new double[most];
        ParameterLayout numbers = wave.snapshot().network().layout();
        double share = wave.updated(gap);
        int[] indices = new int[inputs];
        for (int unit = 0; unit < units; unit++) {
            int row = layout.unit(gap, unit);
            for (int i = 0; i < inputs; i++) indices[i] = numbers.weight(gap, row, layout.unit(gap - 1, i));
            int[] chosen = each < inputs ? strongest(wave, indices, each) : null;
            for (int k = 0; k < each; k++) {
                int input = chosen == null ? k : chosen[k];
                add(wave, light, unit, input, indices[input], share);
            }
        }
    }

    private void add(Wave wave, Light light, int unit, int input, int index, double share) {
        double update = share == 0 ? 0 : wave.snapshot().update(index);
        to[count] = unit;
        from[count] = input;
        weight[count] = wave.snapshot().network().get(index) + share * update;
        gradient[count] = wave.snapshot().gradient(index);
        strength[count] = light.shines(gradient[count]) ? light.strength(gradient[count]) : -1;
        move[count] = Math.abs(update);
        count++;
    }

    /** By their gradient; where there is none, by their weight: a dark unit has dark edges. */
    private static int[] strongest(Wave wave, int[] indices, int wanted) {
        double largest = 0;
        for (int index : indices)
            largest = Math.max(largest, Math.abs(wave.snapshot().gradient(index)));
        boolean dark = !(largest > 0);
        double[] sizes = new double[indices.length];
        for (int k = 0; k < sizes.length; k++) {
            sizes[k] = dark
                    ? wave.snapshot().network().get(indices[k])
                    : wave.snapshot().gradient(indices[k]);
        }
        int[] order = bySize(sizes, sizes.length);
        return Arrays.copyOfRange(order, order.length - wanted, order.length);
    }

    /** The places of the first numbers, the smallest size first: the bits of sizes are in their order. */
    private static int[] bySize(double[] numbers, int count) {
        long[] keys = new long[count];
        for (int k = 0; k < count; k++) {
            int bits = Float.floatToIntBits((float) Math.abs(numbers[k]));
            keys[k] = (long) bits << 32 | k;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int k = 0; k < count; k++) order[k] = (int) (keys[k] & LOW);
        return order;
    }

    int count() {
        return count;
    }

    /** The places of the edges, those with the weakest gradient first. */
    int[] order() {
        return bySize(gradient, count);
    }

    /** The place of the unit that the edge leads to. */
    int to(int edge) {
        return to[edge];
    }

    int from(int edge) {
        return from[edge];
    }

    double weight(int edge) {
        return weight[edge];
    }

    double gradient(int edge) {
        return gradient[edge];
    }

    boolean shines(int edge) {
        return strength[edge] >= 0;
    }

    /** v, from 0 to 1; only of an edge that shines. */
    double strength(int edge) {
        return strength[edge];
    }

    /** How much the update changes the weight; 0 before the update. */
    double move(int edge) {
        return move[edge];
    }
}
