package backlight.model.network;

import backlight.model.network.GradientCheck.Claim;
import backlight.model.network.GradientCheck.Variable;
import java.util.List;
import java.util.stream.DoubleStream;

/** Moves one number of a network a little and looks what that does to the loss. */
final class Nudge {
    private static final Claim NOTHING = new Claim(Variable.PARAMETER, new UnitId(0, 0), 0, 0);

    /** A few units in the last place of 1. */
    private static final double ROUNDING = 1e-15;

    private final Network network;
    private final double[][] inputs;
    private final double[][] targets;
    private final Backprop backprop;
    private final Trace trace;
    private final List<Step> forward;
    private final Kinks kinks;
    private final double[] losses;
    private final double[] noises;
    private double reached;

    /** @param network which only this changes */
    Nudge(Network network, double[][] inputs, double[][] targets) {
        this.network = network;
        this.inputs = inputs;
        this.targets = targets;
        backprop = new Backprop(network);
        trace = backprop.trace();
        forward = backprop.program().stream().filter(Nudge::isForward).toList();
        kinks = new Kinks(network);
        losses = new double[inputs.length];
        noises = new double[inputs.length];
        for (int k = 0; k < inputs.length; k++) {
            losses[k] = pass(k, NOTHING, 0);
            noises[k] = rounding();
        }
    }

    private static boolean isForward(Step step) {
        return switch (step.op()) {
            case WEIGHTED_SUM, ACTIVATE, LOSS -> true;
            default -> false;
        };
    }

    /** L where nothing is moved: of the sample for a unit, the mean for a parameter. */
    double loss(Claim claim) {
        return of(losses, claim);
    }

    /** About how far off rounding may put that. */
    double noise(Claim claim) {
        return of(noises, claim);
    }

    private static double of(double[] samples, Claim claim) {
        if (claim.variable() != Variable.PARAMETER) return samples[claim.sample()];
        return DoubleStream.of(samples).sum() / samples.length;
    }

    /** A rounding of each product of z moves L by up to |w ∂L/∂w| ulp, one of a by |a ∂L/∂a|. */
    private double rounding() {
        backprop.clear();
        backprop.runAll();
        double sum = trace.loss();
        for (int p = 0; p < network.layout().size(); p++) sum += Math.abs(network.get(p) * backprop.gradient(p));
        for (int l = 1; l <= network.plan().depth(); l++) {
            for (int j = 0; j < network.plan().units(l); j++) sum += rounding(l, j);
        }
        return ROUNDING * sum;
    }

    /** The cross-entropies are differences of the output's z. */
    private double rounding(int l, int j) {
        boolean logit = l == network.plan().depth() && network.plan().loss().onLogits();
        return Math.abs(logit ? trace.z(l, j) : trace.a(l, j) * trace.upstream(l, j));
    }

    /** (L(v + h) − L(v − h))/2h; NaN if there is a kink between, or if it is not finite. */
    double quotient(Claim claim, double h) {
        double quotient;
        if (claim.part() instanceof ParameterId id)
            quotient = byParameter(network.layout().indexOf(id), h);
        else if (onProbability(claim)) quotient = byProbability(claim, h);
        else quotient = byUnit(claim, h);
        return Double.isFinite(quotient) ? quotient : Double.NaN;
    }

    /** All quotients divide by the distance that rounding leaves between v + h and v − h. */
    private double byParameter(int index, double h) {
        double value = network.get(index);
        double sum = 0;
        for (int k = 0; k < inputs.length; k++) {
            network.set(index, value + h);
            double up = pass(k, NOTHING, 0);
            kinks.remember(trace);
            network.set(index, value - h);
            double down = pass(k, NOTHING, 0);
            sum += kinks.crossed(trace) ? Double.NaN : up - down;
        }
        network.set(index, value);
        return sum / inputs.length / ((value + h) - (value - h));
    }

    private double byUnit(Claim claim, double h) {
        double up = pass(claim.sample(), claim, h);
        double high = reached;
        kinks.remember(trace);
        double down = pass(claim.sample(), claim, -h);
        return kinks.crossed(trace) ? Double.NaN : (up - down) / (high - reached);
    }

    /** L of a sample, with {@code offset} added in the middle of the pass. */
    private double pass(int sample, Claim moved, double offset) {
        backprop.load(inputs[sample], targets[sample]);
        move(moved, Variable.ACTIVATION, 0, offset);
        for (Step step : forward) {
            backprop.run(step);
            if (step.op() == Step.Op.WEIGHTED_SUM) move(moved, Variable.WEIGHTED_SUM, step.layer(), offset);
            if (step.op() == Step.Op.ACTIVATE) move(moved, Variable.ACTIVATION, step.layer(), offset);
        }
        return trace.loss();
    }

    private void move(Claim moved, Variable variable, int layer, double offset) {
        if (moved.variable() != variable || moved.part().layer() != layer) return;
        double[] numbers = variable == Variable.ACTIVATION ? trace.a(layer) : trace.z(layer);
        int unit = ((UnitId) moved.part()).unit();
        numbers[unit] += offset;
        reached = numbers[unit];
    }

    /** The cross-entropies are computed from z, so a moved a would not reach them. */
    private boolean onProbability(Claim claim) {
        return claim.variable() == Variable.ACTIVATION
                && claim.part().layer() == network.plan().depth()
                && network.plan().loss().onLogits();
    }

    /** The difference of −y ln a or −y ln a − (1 − y) ln(1 − a), with a step that stays between 0 and 1. */
    private double byProbability(Claim claim, double h) {
        pass(claim.sample(), NOTHING, 0);
        int unit = ((UnitId) claim.part()).unit();
        double a = trace.a(claim.part().layer(), unit);
        double y = trace.target(unit);
        double other = network.plan().loss() == Loss.BINARY_CROSS_ENTROPY ? 1 - y : 0;
        double step = h * Math.min(a, 1 - a);
        double difference = cost(a + step, y, other) - cost(a - step, y, other);
        return difference / ((a + step) - (a - step));
    }

    private static double cost(double a, double y, double other) {
        return -(y == 0 ? 0 : y * StrictMath.log(a)) - (other == 0 ? 0 : other * StrictMath.log1p(-a));
    }
}
