package backlight.model.lab;

import backlight.model.activation.Interval;
import backlight.model.network.NetworkPlan;
import backlight.model.training.Snapshot;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What the page of the two factors is set to: along one path each layer multiplies the gradient by |w| and by |f′(z)|.
 * One of the two is frozen as it is, the other one follows the hand.
 *
 * @param column of the race whose network is shown, from 0
 * @param units the path's unit in each layer from 1 to the output, from 0; empty for the strongest path, which is also
 *     taken where a network has no such units
 * @param frozen what the hand does not move
 * @param weights |w| set by hand, by the layer that the weight leads back to
 * @param sums z set by hand; f′ follows from it, so that it is never more than the function has
 */
public record Factors(int column, List<Integer> units, Frozen frozen, ByHand weights, ByHand sums) {
    /** What |w| a hand may set. */
    public static final Interval WEIGHTS = Interval.closed(0, 1000);

    /** What z a hand may set. */
    public static final Interval SUMS = Interval.closed(-40, 40);

    /** The factor that stays while the other one is moved. */
    public enum Frozen {
        WEIGHTS,
        SLOPES
    }

    public Factors {
        units = List.copyOf(units);
        if (column < 0) throw new IllegalArgumentException("columns count from 0, not " + column);
        if (units.stream().anyMatch(unit -> unit < 0))
            throw new IllegalArgumentException("units count from 0, not as in " + units);
        check("|w|", weights, WEIGHTS);
        check("z", sums, SUMS);
    }

    private static void check(String name, ByHand set, Interval allowed) {
        OptionalDouble outside = DoubleStream.concat(
                        set.everywhere().stream(),
                        set.layers().values().stream().mapToDouble(Double::doubleValue))
                .filter(value -> !allowed.contains(value))
                .findFirst();
        if (outside.isPresent()) {
            throw new IllegalArgumentException(name + " is " + outside.getAsDouble() + "; it must be from "
                    + allowed.low() + " to " + allowed.high());
        }
    }

    /** The strongest path of the first column, as the network has it, with f′ to be moved. */
    public static Factors initial() {
        return new Factors(0, List.of(), Frozen.WEIGHTS, ByHand.none(), ByHand.none());
    }

    /** Another column; the units of the path belong to the one before. */
    public Factors withColumn(int changed) {
        return changed == column ? this : new Factors(changed, List.of(), frozen, weights, sums);
    }

    public Factors withUnits(List<Integer> changed) {
        return new Factors(column, changed, frozen, weights, sums);
    }

    public Factors withFrozen(Frozen changed) {
        return new Factors(column, units, changed, weights, sums);
    }

    public Factors withWeights(ByHand changed) {
        return new Factors(column, units, frozen, changed, sums);
    }

    public Factors withSums(ByHand changed) {
        return new Factors(column, units, frozen, weights, changed);
    }

    /** With this |w| on the way to layer l. */
    public Factors withWeight(int l, double weight) {
        return withWeights(weights.withLayer(l, weight));
    }

    /** With the z in layer l at which |f′| is as near to {@code slope} as the function gets. */
    public Factors withSlope(Snapshot snapshot, int l, double slope) {
        FactorPath path = path(snapshot);
        double z = path.into(l).z();
        double from = Math.max(SUMS.low(), Math.min(SUMS.high(), z));
        return withSums(sums.withLayer(l, SlopeSearch.z(path.function(snapshot.network(), l), slope, from)));
    }

    /** With all numbers as the network has them. */
    public Factors withOwnNumbers() {
        return new Factors(column, units, frozen, ByHand.none(), ByHand.none());
    }

    /** Whether a hand has set a number of a layer that this network has. */
    public boolean changed(NetworkPlan plan) {
        return !weights.within(plan.hidden()).isEmpty()
                || !sums.within(plan.hidden()).isEmpty();
    }

    /** Whether the path goes through units that this network has. */
    public boolean fits(NetworkPlan plan) {
        if (units.size() != plan.depth()) return false;
        for (int l = 1; l <= plan.depth(); l++) {
            if (units.get(l - 1) >= plan.units(l)) return false;
        }
        return true;
    }

    /** The path with what the hand has set. */
    public FactorPath path(Snapshot snapshot) {
        return path(own(snapshot), snapshot);
    }

    /** As {@link #path(Snapshot)}, where {@link #own} is known already. */
    public FactorPath path(FactorPath own, Snapshot snapshot) {
        return own.with(snapshot.network(), weights, sums);
    }

    /** The path as the network has it. */
    public FactorPath own(Snapshot snapshot) {
        return FactorPath.of(snapshot, fits(snapshot.plan()) ? units : StrongestPath.of(snapshot));
    }
}
