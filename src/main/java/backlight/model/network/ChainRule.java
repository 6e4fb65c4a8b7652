package backlight.model.network;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The derivative of one sample's loss by one part of a network, taken apart as the chain rule does.
 *
 * @param part what the loss is derived by; for a unit its z, for an input its x
 * @param factors from left to right; multiplied in this order they have the bits of the gradient
 * @param terms whose sum is the first factor, by unit; empty where the loss itself gives that factor
 */
public record ChainRule(Part part, List<Factor> factors, List<Term> terms) {
    /** What a factor is. */
    public enum Kind {
        /** ∂L/∂aⱼ */
        UPSTREAM,
        /** aⱼ − yⱼ: the slope has cancelled against the cross-entropy. */
        ERROR,
        /** f′(zⱼ) */
        SLOPE,
        /** aᵢ */
        ACTIVATION,
        /** min(0, zⱼ) */
        NEGATIVE_PART,
        /** Σ ∂L/∂aⱼ zⱼ over the units of a layer that have z &lt; 0 */
        SHARED
    }

    /**
     * One factor.
     *
     * @param unit j, or i of an ACTIVATION; of a SHARED one, the first of its layer
     */
    public record Factor(Kind kind, UnitId unit, double value) {}

    /**
     * One summand: w of a path times δ of the unit it leads to, or ∂L/∂aⱼ times zⱼ of a unit that shares a slope.
     *
     * @param unit where the path leads to, or j
     */
    public record Term(UnitId unit, double left, double right) {
        public double product() {
            return left * right;
        }
    }

    public ChainRule {
        factors = List.copyOf(factors);
        terms = List.copyOf(terms);
    }

    /** @param trace what a sample left in {@code network}; for an input, with ∂L/∂x too */
    public static ChainRule of(Network network, Trace trace, Part part) {
        if (part instanceof UnitId unit) return ofUnit(network, trace, unit);
        ParameterId id = (ParameterId) part;
        return switch (id.kind()) {
            case WEIGHT -> ofWeight(network, trace, id);
            case BIAS -> new ChainRule(id, delta(network, trace, id.owner()), paths(network, trace, id.owner()));
            case SLOPE -> ofSlope(network, trace, id);
        };
    }

    /** ∂L/∂zⱼ = ∂L/∂aⱼ f′(zⱼ), ∂L/∂xᵢ = Σ wₖᵢ δₖ */
    private static ChainRule ofUnit(Network network, Trace trace, UnitId unit) {
        List<Factor> factors = unit.layer() == 0 ? List.of(upstream(trace, unit)) : delta(network, trace, unit);
        return new ChainRule(unit, factors, paths(network, trace, unit));
    }

    /** ∂L/∂wⱼᵢ = δⱼ aᵢ */
    private static ChainRule ofWeight(Network network, Trace trace, ParameterId id) {
        UnitId from = new UnitId(id.layer() - 1, id.from());
        Factor activation = new Factor(Kind.ACTIVATION, from, trace.a(from.layer(), from.unit()));
        List<Factor> delta = delta(network, trace, id.owner());
        List<Factor> factors =
                delta.size() == 1 ? List.of(delta.get(0), activation) : List.of(delta.get(0), delta.get(1), activation);
        return new ChainRule(id, factors, paths(network, trace, id.owner()));
    }

    /** ∂L/∂p = ∂L/∂aⱼ min(0, zⱼ), summed over the units that share p */
    private static ChainRule ofSlope(Network network, Trace trace, ParameterId id) {
        LayerPlan layer = network.plan().layer(id.layer());
        UnitId unit = id.owner();
        if (layer.slopes() == layer.units()) {
            double negative = Math.min(0, trace.z(unit.layer(), unit.unit()));
            List<Factor> factors = List.of(upstream(trace, unit), new Factor(Kind.NEGATIVE_PART, unit, negative));
            return new ChainRule(id, factors, paths(network, trace, unit));
        }
        List<Term> terms = IntStream.range(0, layer.units())
                .filter(j -> trace.z(id.layer(), j) < 0)
                .mapToObj(
                        j -> new Term(new UnitId(id.layer(), j), trace.upstream(id.layer(), j), trace.z(id.layer(), j)))
                .toList();
        return new ChainRule(id, List.of(new Factor(Kind.SHARED, unit, sum(terms))), terms);
    }

    private static Factor upstream(Trace trace, UnitId unit) {
        return new Factor(Kind.UPSTREAM, unit, trace.upstream(unit.layer(), unit.unit()));
    }

    /** δⱼ = ∂L/∂aⱼ f′(zⱼ), or aⱼ − yⱼ */
    private static List<Factor> delta(Network network, Trace trace, UnitId unit) {
        boolean output = unit.layer() == network.plan().depth();
        if (output && network.plan().loss().onLogits()) {
            return List.of(new Factor(Kind.ERROR, unit, trace.delta(unit.layer(), unit.unit())));
        }
        Factor slope = new Factor(Kind.SLOPE, unit, trace.slope(unit.layer(), unit.unit()));
        return List.of(upstream(trace, unit), slope);
    }

    /** ∂L/∂aⱼ = Σ wₖⱼ δₖ over the units k of the next layer. */
    private static List<Term> paths(Network network, Trace trace, UnitId unit) {
        int next = unit.layer() + 1;
        if (next > network.plan().depth()) return List.of();
        return IntStream.range(0, network.plan().units(next))
                .mapToObj(
                        k -> new Term(new UnitId(next, k), network.weight(next, k, unit.unit()), trace.delta(next, k)))
                .toList();
    }

    private static double sum(List<Term> terms) {
        double sum = 0;
        for (Term term : terms) sum += term.product();
        return sum;
    }

    /** The derivative. */
    public double value() {
        double product = factors.get(0).value();
        for (Factor factor : factors.subList(1, factors.size())) product *= factor.value();
        return product;
    }

    /** Whether a factor is exactly 0, so that the derivative is, whatever the others are. */
    public boolean stopped() {
        return factors.stream().anyMatch(factor -> factor.value() == 0);
    }
}
