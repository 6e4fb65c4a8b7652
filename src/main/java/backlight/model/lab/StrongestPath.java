package backlight.model.lab;

import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Trace;
import backlight.model.training.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The path from the loss to the first hidden layer that carries the most of a sample's gradient: of all products
 * |δ| |w| |f′| |w| |f′| … the largest. Where all are 0, one with the fewest factors of 0.
 */
final class StrongestPath {
    private final NetworkPlan plan;
    private final Network network;
    private final Trace trace;
    private final int[][] zeros;
    private final double[][] powers;
    private final int[][] before;

    private StrongestPath(Snapshot snapshot) {
        plan = snapshot.plan();
        network = snapshot.network();
        trace = snapshot.trace();
        zeros = new int[plan.depth() + 1][];
        powers = new double[plan.depth() + 1][];
        before = new int[plan.depth() + 1][];
    }

    /** @return its unit in each layer from 1 to the output, from 0 */
    static List<Integer> of(Snapshot snapshot) {
        StrongestPath search = new StrongestPath(snapshot);
        for (int l = search.plan.depth(); l >= 1; l--) search.reach(l);
        return search.backFromFirst();
    }

    private void reach(int l) {
        int n = plan.units(l);
        zeros[l] = new int[n];
        powers[l] = new double[n];
        before[l] = new int[n];
        for (int j = 0; j < n; j++) {
            if (l == plan.depth()) multiply(l, j, trace.delta(l, j));
            else reach(l, j);
        }
    }

    private void reach(int l, int j) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < plan.units(l + 1); k++) {
            double weight = network.weight(l + 1, k, j);
            int zero = zeros[l + 1][k] + zero(weight);
            double power = powers[l + 1][k] + power(weight);
            if (zero > fewest || zero == fewest && power <= most) continue;
            best = k;
            fewest = zero;
            most = power;
        }
        before[l][j] = best;
        zeros[l][j] = fewest;
        powers[l][j] = most;
        multiply(l, j, trace.slope(l, j));
    }

    private void multiply(int l, int j, double factor) {
        zeros[l][j] += zero(factor);
        powers[l][j] += power(factor);
    }

    private static int zero(double factor) {
        return factor == 0 ? 1 : 0;
    }

    /** log₁₀ |factor|, without the zeros, which are counted apart. */
    private static double power(double factor) {
        return factor == 0 ? 0 : StrictMath.log10(Math.abs(factor));
    }

    private List<Integer> backFromFirst() {
        int at = 0;
        for (int j = 1; j < plan.units(1); j++) {
            boolean fewer = zeros[1][j] < zeros[1][at];
            if (fewer || zeros[1][j] == zeros[1][at] && powers[1][j] > powers[1][at]) at = j;
        }
        List<Integer> units = new ArrayList<>();
        for (int l = 1; l <= plan.depth(); l++) {
            units.add(at);
            at = before[l][at];
        }
        return Collections.unmodifiableList(units);
    }
}
