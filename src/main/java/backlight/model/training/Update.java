package backlight.model.training;

import backlight.model.network.Network;
import backlight.model.network.ParameterId.Kind;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;

/** Makes updates of gradients, and remembers what the optimiser needs for it. */
final class Update {
    private static final double SECOND_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final TrainingPlan plan;
    private final Network network;
    private final double[] rate;
    private final double[] decay;
    private final double[] first;
    private final double[] second;
    private final double[] next;
    private int momentSteps;

    Update(TrainingPlan plan, Network network) {
        this.plan = plan;
        this.network = network;
        ParameterLayout layout = network.layout();
        rate = new double[layout.size()];
        decay = new double[layout.size()];
        for (int p = 0; p < rate.length; p++) {
            Kind kind = layout.id(p).kind();
            boolean locked = plan.locked().contains(layout.id(p));
            rate[p] = locked ? 0 : kind == Kind.SLOPE ? plan.slopeRate() : plan.learningRate();
            decay[p] = kind == Kind.WEIGHT ? plan.decay() : 0;
        }
        first = new double[plan.optimizer().moments() > 0 ? rate.length : 0];
        second = new double[plan.optimizer().moments() > 1 ? rate.length : 0];
        next = new double[rate.length];
    }

    void load(TrainingPoint point) {
        network.set(point.parameters());
        boolean fits = point.first().size() == first.length && point.second().size() == second.length;
        momentSteps = fits ? point.momentSteps() : 0;
        fill(first, fits ? point.first() : Parameters.zeros(first.length));
        fill(second, fits ? point.second() : Parameters.zeros(second.length));
    }

    private static void fill(double[] moments, Parameters numbers) {
        numbers.copyTo(moments);
    }

    TrainingPoint point(int step, long samples) {
        return new TrainingPoint(
                step, samples, network.parameters(), Parameters.of(first), Parameters.of(second), momentSteps);
    }

    /**
     * Changes the network by the update for this gradient.
     *
     * @return −1; or the index of a number that would not be finite, and then nothing is changed
     */
    int apply(double[] gradient) {
        compute(gradient);
        if (!allFinite(gradient)) return broken(gradient);
        remember(gradient);
        System.arraycopy(next, 0, network.theta(), 0, next.length);
        return -1;
    }

    /** Without a branch for each number. */
    private boolean allFinite(double[] gradient) {
        boolean finite = true;
        for (double number : next) finite &= Math.abs(number) <= Double.MAX_VALUE;
        for (int p = 0; p < second.length; p++) finite &= Math.abs(square(p, gradient[p])) <= Double.MAX_VALUE;
        return finite;
    }

    private int broken(double[] gradient) {
        int p = 0;
        while (Double.isFinite(next[p]) && (second.length == 0 || Double.isFinite(square(p, gradient[p])))) p++;
        return p;
    }

    /** What {@link #apply} would add to each number. */
    double[] difference(double[] gradient) {
        compute(gradient);
        double[] difference = new double[next.length];
        for (int p = 0; p < next.length; p++) difference[p] = next[p] - network.theta()[p];
        return difference;
    }

    private void compute(double[] gradient) {
        switch (plan.optimizer()) {
            case GRADIENT_DESCENT -> descend(gradient);
            case MOMENTUM -> roll(gradient);
            case ADAM -> adapt(gradient);
        }
    }

    private void descend(double[] gradient) {
        double[] theta = network.theta();
        for (int p = 0; p < next.length; p++) {
            double number = theta[p];
            double moved = number - rate[p] * (gradient[p] + decay[p] * number);
            next[p] = rate[p] == 0 ? number : moved;
        }
    }

    private void roll(double[] gradient) {
        double[] theta = network.theta();
        for (int p = 0; p < next.length; p++) move(p, theta[p], velocity(p, gradient[p] + decay[p] * theta[p]));
    }

    private void adapt(double[] gradient) {
        double firstCorrection = 1 - power(plan.momentum(), momentSteps + 1);
        double secondCorrection = 1 - power(SECOND_DECAY, momentSteps + 1);
        double[] theta = network.theta();
        for (int p = 0; p < next.length; p++) {
            double g = gradient[p] + decay[p] * theta[p];
            double size = Math.sqrt(square(p, g) / secondCorrection);
            move(p, theta[p], mean(p, g) / firstCorrection / (size + EPSILON));
        }
    }

    /** By repeated squaring; StrictMath.pow allocates. */
    private static double power(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) power *= square;
            square *= square;
        }
        return power;
    }

    private void move(int p, double number, double direction) {
        next[p] = rate[p] == 0 ? number : number - rate[p] * direction;
    }

    private void remember(double[] gradient) {
        momentSteps++;
        if (first.length == 0) return;
        double[] theta = network.theta();
        for (int p = 0; p < first.length; p++) {
            if (rate[p] == 0) continue;
            double g = gradient[p] + decay[p] * theta[p];
            first[p] = plan.optimizer() == Optimizer.MOMENTUM ? velocity(p, g) : mean(p, g);
            if (second.length > 0) second[p] = square(p, g);
        }
    }

    private double velocity(int p, double g) {
        return plan.momentum() * first[p] + g;
    }

    private double mean(int p, double g) {
        return plan.momentum() * first[p] + (1 - plan.momentum()) * g;
    }

    private double square(int p, double g) {
        return SECOND_DECAY * second[p] + (1 - SECOND_DECAY) * g * g;
    }
}
