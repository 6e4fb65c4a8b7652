package backlight.model.health;

import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.training.TrainingSetup;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a network does over the whole training set at one moment.
 *
 * <p>Dead is judged as in the CS231n notes: off for every sample of the training set.
 *
 * @param network what it is of
 * @param epsilon below which slope a unit is saturated
 * @param loss the mean L
 * @param layers from the first to the output
 */
public record Health(NetworkPlan network, double epsilon, double loss, List<LayerHealth> layers) {
    /** Units whose state is another one than before. */
    public record Changes(Set<UnitId> newlyDead, Set<UnitId> revived) {
        public static final Changes NONE = new Changes(Set.of(), Set.of());
    }

    private static final double SOME_DEAD = 0.1;
    private static final double MANY_DEAD = 0.4;
    private static final double LARGEST_LOSS = 1e6;

    public Health {
        layers = List.copyOf(layers);
    }

    /**
     * One pass forward and back over the training set, which costs about as much as an epoch.
     *
     * @param epsilon below which slope a unit is saturated; above 0
     */
    public static Health of(TrainingSetup setup, Parameters parameters, double epsilon) {
        return new Survey(setup, parameters, epsilon).health();
    }

    /** How many units are judged. */
    public int units() {
        return judged().stream().mapToInt(LayerHealth::units).sum();
    }

    public Set<UnitId> dead() {
        return union(LayerHealth::dead);
    }

    /** The units that are saturated for every sample. */
    public Set<UnitId> saturated() {
        return union(LayerHealth::saturated);
    }

    public Set<UnitId> allNegative() {
        return union(LayerHealth::allNegative);
    }

    /** Of all pairs of a unit and a sample, 0 to 1. */
    public double saturatedShare() {
        double pairs = judged().stream()
                .mapToDouble(layer -> layer.saturatedShare() * layer.units())
                .sum();
        return units() == 0 ? 0 : pairs / units();
    }

    /** Amber from more than 10 % dead units on, red from more than 40 %. */
    public Verdict deadVerdict() {
        return units() == 0 ? Verdict.FINE : Verdict.of((double) dead().size() / units(), SOME_DEAD, MANY_DEAD);
    }

    /** Red above 10⁶. */
    public Verdict lossVerdict() {
        return Verdict.of(loss, LARGEST_LOSS, LARGEST_LOSS);
    }

    public GradientFlow flow() {
        return GradientFlow.of(layers);
    }

    /** The worst of them. */
    public Verdict verdict() {
        Verdict worst = deadVerdict().compareTo(lossVerdict()) > 0 ? deadVerdict() : lossVerdict();
        return worst.compareTo(flow().verdict()) > 0 ? worst : flow().verdict();
    }

    /** What has changed; nothing if the two are not of networks with the same layers. */
    public static Changes changes(Health before, Health now) {
        if (!before.sizes().equals(now.sizes())) return Changes.NONE;
        return new Changes(without(now.dead(), before.dead()), without(before.dead(), now.dead()));
    }

    private List<Integer> sizes() {
        return layers.stream().map(LayerHealth::units).toList();
    }

    private static Set<UnitId> without(Set<UnitId> some, Set<UnitId> others) {
        return some.stream().filter(unit -> !others.contains(unit)).collect(Collectors.toUnmodifiableSet());
    }

    private List<LayerHealth> judged() {
        return layers.stream().filter(LayerHealth::judged).toList();
    }

    private Set<UnitId> union(Function<LayerHealth, Set<UnitId>> part) {
        return layers.stream().map(part).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}
