package backlight.model.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the gradients of {@link Backprop} with central differences of the loss, computed by forward passes alone.
 *
 * <p>Looked at are ∂L/∂θ of the mean loss over the samples, and of each sample ∂L/∂z and ∂L/∂a of every unit. A number
 * is skipped if moving it by ±h takes some z across a point where f, f′ or f″ jumps, or if the quotients tell nothing.
 */
public final class GradientCheck {
    private static final double STEP = 1e-5;

    private static final double RELATIVE = 1e-7;
    private static final double ABSOLUTE = 1e-10;
    private static final int ATTEMPTS = 4;

    /** What a derivative is by. */
    public enum Variable {
        /** A weight, a bias or a learned slope. */
        PARAMETER,
        WEIGHTED_SUM,
        ACTIVATION
    }

    /**
     * A gradient that backpropagation gave.
     *
     * @param sample the one that a unit's derivative belongs to, from 0; 0 for a parameter
     */
    public record Claim(Variable variable, Part part, int sample, double gradient) {}

    /**
     * A gradient beside what differences give.
     *
     * @param excess the distance between the two over the largest that is accepted
     */
    public record Comparison(Claim claim, double difference, double excess) {}

    /**
     * What came out.
     *
     * @param checked how many gradients were compared
     * @param wrong how many of them differ by more than differences can err
     * @param skipped how many could not be compared
     * @param worst the comparison with the largest excess; empty if there was none
     */
    public record Result(int checked, int wrong, int skipped, Optional<Comparison> worst) {
        /** Whether there were gradients to compare, and all are right. */
        public boolean passed() {
            return checked > 0 && wrong == 0;
        }
    }

    private final Network network;
    private final double[][] inputs;
    private final double[][] targets;
    private final Nudge nudge;

    GradientCheck(Network network, double[][] inputs, double[][] targets) {
        if (inputs.length == 0 || inputs.length != targets.length) {
            throw new IllegalArgumentException(
                    "a check needs samples with a target each, not " + inputs.length + " with " + targets.length);
        }
        this.network = network;
        this.inputs = inputs;
        this.targets = targets;
        nudge = new Nudge(new Network(network.plan(), network.parameters()), inputs, targets);
    }

    /**
     * Compares all gradients.
     *
     * @param inputs x of each sample, at least one
     * @param targets y of each
     */
    public static Result of(Network network, double[][] inputs, double[][] targets) {
        GradientCheck check = new GradientCheck(network, inputs, targets);
        return check.compare(check.claims());
    }

    /** Compares all gradients of the sample that left this trace. */
    public static Result of(Network network, Trace trace) {
        return of(network, new double[][] {trace.a(0).clone()}, new double[][] {
            trace.target().clone()
        });
    }

    /** What backpropagation says. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        Backprop backprop = new Backprop(network);
        for (int k = 0; k < inputs.length; k++) {
            backprop.load(inputs[k], targets[k]);
            backprop.runAll();
            backprop.outerGradients();
            addUnits(claims, backprop.trace(), k);
        }
        for (int p = 0; p < network.layout().size(); p++) {
            double mean = backprop.gradient(p) / inputs.length;
            claims.add(new Claim(Variable.PARAMETER, network.layout().id(p), 0, mean));
        }
        return claims;
    }

    private void addUnits(List<Claim> claims, Trace trace, int sample) {
        for (int l = 0; l <= network.plan().depth(); l++) {
            for (int j = 0; j < network.plan().units(l); j++) {
                UnitId unit = new UnitId(l, j);
                claims.add(new Claim(Variable.ACTIVATION, unit, sample, trace.upstream(l, j)));
                if (l > 0) claims.add(new Claim(Variable.WEIGHTED_SUM, unit, sample, trace.delta(l, j)));
            }
        }
    }

    Result compare(List<Claim> claims) {
        List<Comparison> found =
                claims.stream().flatMap(claim -> compare(claim).stream()).toList();
        int wrong = (int) found.stream().filter(each -> each.excess() > 1).count();
        Optional<Comparison> worst = found.stream().max(Comparator.comparingDouble(Comparison::excess));
        return new Result(found.size(), wrong, claims.size() - found.size(), worst);
    }

    /** Most agree at once; the others get the benefit of smaller steps. Empty if no step tells. */
    private Optional<Comparison> compare(Claim claim) {
        double difference = nudge.quotient(claim, STEP);
        if (Double.isNaN(difference)) return Optional.empty();
        Comparison found = comparison(claim, difference);
        return found.excess() <= 1 ? Optional.of(found) : refined(claim);
    }

    /**
     * Where the loss bends strongly, h is too large: the quotients of h and h/2 then give one of the fourth order. Their
     * distance, and what rounding may do, tell how far it can be trusted.
     */
    private Optional<Comparison> refined(Claim claim) {
        double doubt = Double.POSITIVE_INFINITY;
        double best = Double.NaN;
        double h = STEP;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++, h /= 10) {
            double whole = nudge.quotient(claim, h);
            double half = nudge.quotient(claim, h / 2);
            double found = Math.abs(half - whole) + nudge.noise(claim) / h;
            if (!(found < doubt)) continue;
            doubt = found;
            best = half + (half - whole) / 3;
        }
        Comparison comparison = comparison(claim, best);
        boolean untold = comparison.excess() > 1 && Math.abs(claim.gradient() - best) <= doubt;
        return untold || Double.isNaN(best) ? Optional.empty() : Optional.of(comparison);
    }

    /** |gₐ − gₙ| ≤ 10⁻⁷ max(|gₐ|, |gₙ|) + 10⁻¹⁰ max(1, L): the quotient has noise of its own. */
    private Comparison comparison(Claim claim, double difference) {
        double size = Math.max(Math.abs(claim.gradient()), Math.abs(difference));
        double accepted = RELATIVE * size + ABSOLUTE * Math.max(1, nudge.loss(claim));
        double excess = Math.abs(claim.gradient() - difference) / accepted;
        return new Comparison(claim, difference, Double.isNaN(excess) ? Double.POSITIVE_INFINITY : excess);
    }
}
