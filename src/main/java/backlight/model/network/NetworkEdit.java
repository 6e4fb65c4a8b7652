package backlight.model.network;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A change of a network's layers, which keeps the numbers of all that stays.
 *
 * @param before the network as it was
 * @param after as it will be
 * @param origin which number of the old network a number of the new one comes from; empty if it is new
 */
public record NetworkEdit(NetworkPlan before, NetworkPlan after, Function<ParameterId, Optional<ParameterId>> origin) {
    /** Another activation, other values or another loss, in the same places. */
    public static NetworkEdit replace(NetworkPlan before, NetworkPlan after) {
        return new NetworkEdit(before, after, id -> {
            boolean restarted = id.kind() == ParameterId.Kind.SLOPE
                    && id.layer() <= before.depth()
                    && !after.layer(id.layer())
                            .values()
                            .equals(before.layer(id.layer()).values());
            if (restarted) return Optional.empty();
            boolean wasShared = id.kind() == ParameterId.Kind.SLOPE
                    && id.layer() <= before.depth()
                    && before.layer(id.layer()).slopes() == 1;
            return Optional.of(wasShared ? ParameterId.slope(id.layer(), 0) : id);
        });
    }

    /** A new hidden layer l before the one that was layer l. */
    public static NetworkEdit insertLayer(NetworkPlan before, int l, LayerPlan layer) {
        return new NetworkEdit(
                before,
                before.withInserted(l, layer),
                id -> id.layer() == l
                        ? Optional.empty()
                        : Optional.of(inLayer(id, id.layer() - (id.layer() > l ? 1 : 0))));
    }

    /** Without hidden layer l. */
    public static NetworkEdit removeLayer(NetworkPlan before, int l) {
        return new NetworkEdit(
                before, before.without(l), id -> Optional.of(inLayer(id, id.layer() + (id.layer() >= l ? 1 : 0))));
    }

    /** One unit more at the end of layer l. */
    public static NetworkEdit addUnit(NetworkPlan before, int l) {
        LayerPlan layer = before.layer(l);
        return new NetworkEdit(before, before.with(l, layer.withUnits(layer.units() + 1)), Optional::of);
    }

    /** Without unit j of layer l. */
    public static NetworkEdit removeUnit(NetworkPlan before, int l, int j) {
        LayerPlan layer = before.layer(l);
        boolean shared = layer.slopes() == 1;
        return new NetworkEdit(before, before.with(l, layer.withUnits(layer.units() - 1)), id -> {
            boolean own = id.layer() == l && id.to() >= j && !(shared && id.kind() == ParameterId.Kind.SLOPE);
            boolean next = id.layer() == l + 1 && id.kind() == ParameterId.Kind.WEIGHT && id.from() >= j;
            return Optional.of(
                    new ParameterId(id.kind(), id.layer(), id.to() + (own ? 1 : 0), id.from() + (next ? 1 : 0)));
        });
    }

    private static ParameterId inLayer(ParameterId id, int layer) {
        return new ParameterId(id.kind(), layer, id.to(), id.from());
    }

    /** @param fresh numbers for what is new in the network */
    public Parameters carry(Parameters old, Parameters fresh) {
        ParameterLayout from = new ParameterLayout(before);
        ParameterLayout to = new ParameterLayout(after);
        double[] numbers = fresh.toArray();
        for (int p = 0; p < numbers.length; p++) {
            int index = p;
            origin.apply(to.id(p)).filter(from::has).ifPresent(id -> numbers[index] = old.get(from.indexOf(id)));
        }
        return Parameters.of(numbers);
    }

    /** Which numbers of the new network come from these of the old one. */
    public Set<ParameterId> carry(Set<ParameterId> old) {
        if (old.isEmpty()) return old;
        return new ParameterLayout(after)
                .ids().stream()
                        .filter(id -> origin.apply(id).filter(old::contains).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What becomes of a part of the old network; empty if it is gone. */
    public Optional<Part> carry(Part old) {
        if (old.layer() == 0) return Optional.of(old);
        ParameterId mark = old instanceof UnitId unit ? ParameterId.bias(unit.layer(), unit.unit()) : (ParameterId) old;
        return new ParameterLayout(after)
                .ids().stream()
                        .filter(id -> origin.apply(id).filter(mark::equals).isPresent())
                        .findFirst()
                        .map(id -> old instanceof UnitId ? id.owner() : id);
    }
}
