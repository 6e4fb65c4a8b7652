package backlight.model.network;

import backlight.model.random.RandomStream;

/**
 * How a network's numbers start. The same plan, scheme and seed give the same bits on every machine.
 *
 * @param hidden for the weights of the hidden layers
 * @param output for the weights of the output layer
 * @param value of CONSTANT; σ of NORMAL; r of UNIFORM; at least 0 but for CONSTANT
 * @param bias of every hidden unit; output biases start at 0
 * @param seed decides the random numbers
 */
public record Initialization(Scheme hidden, Scheme output, double value, double bias, long seed) {
    /** The distribution of a layer's weights, with n units before it and m in it. */
    public enum Scheme {
        /** 0 */
        ZEROS,
        /** the value */
        CONSTANT,
        /** N(0, value²) */
        NORMAL,
        /** uniform in [−value, value] */
        UNIFORM,
        /** N(0, 2/(n + m)); Glorot, Bengio 2010 */
        XAVIER_NORMAL,
        /** uniform in ±√(6/(n + m)); Glorot, Bengio 2010 */
        XAVIER_UNIFORM,
        /** N(0, 2/((1 + s²)n)), s being the slope of a rectifier for z &lt; 0; He et al. 2015 */
        HE,
        /** N(0, 1/n); LeCun et al. 1998 */
        LECUN;

        /** Whether the number that the user sets matters. */
        public boolean usesValue() {
            return this == CONSTANT || this == NORMAL || this == UNIFORM;
        }
    }

    public Initialization {
        if (!Double.isFinite(value) || !Double.isFinite(bias)) {
            throw new IllegalArgumentException("weights and biases start at finite numbers");
        }
        boolean spread = hidden == Scheme.NORMAL || hidden == Scheme.UNIFORM;
        if (spread && value < 0) throw new IllegalArgumentException("a spread must be at least 0, not " + value);
    }

    /** Xavier everywhere and biases of 0. */
    public static Initialization of(Scheme scheme, long seed) {
        return new Initialization(scheme, scheme, 1, 0, seed);
    }

    public Initialization withSeed(long changed) {
        return new Initialization(hidden, output, value, bias, changed);
    }

    public Initialization withScheme(Scheme changed) {
        return new Initialization(changed, changed, value, bias, seed);
    }

    public Initialization withOutput(Scheme changed) {
        return new Initialization(hidden, changed, value, bias, seed);
    }

    public Initialization withValue(double changed) {
        return new Initialization(hidden, output, changed, bias, seed);
    }

    public Initialization withBias(double changed) {
        return new Initialization(hidden, output, value, changed, seed);
    }

    /** θ at the start. A layer's numbers come from a stream of their own, so that other layers do not move them. */
    public Parameters parameters(NetworkPlan plan) {
        ParameterLayout layout = new ParameterLayout(plan);
        double[] theta = new double[layout.size()];
        for (int l = 1; l <= plan.depth(); l++) {
            fillWeights(plan, layout, l, theta);
            for (int j = 0; j < plan.units(l); j++) theta[layout.bias(l, j)] = l < plan.depth() ? bias : 0;
            for (int j = 0; j < plan.layer(l).slopes(); j++) {
                theta[layout.slope(l, j)] = plan.layer(l).values().get(0);
            }
        }
        return Parameters.of(theta);
    }

    private void fillWeights(NetworkPlan plan, ParameterLayout layout, int l, double[] theta) {
        RandomStream stream = RandomStream.named("weights " + l, seed);
        for (int j = 0; j < plan.units(l); j++) {
            for (int i = 0; i < plan.units(l - 1); i++) theta[layout.weight(l, j, i)] = draw(stream, plan, l);
        }
    }

    private double draw(RandomStream stream, NetworkPlan plan, int l) {
        double n = plan.units(l - 1);
        double m = plan.units(l);
        return switch (l < plan.depth() ? hidden : output) {
            case ZEROS -> 0;
            case CONSTANT -> value;
            case NORMAL -> value * stream.gaussian();
            case UNIFORM -> value * stream.uniform(-1, 1);
            case XAVIER_NORMAL -> StrictMath.sqrt(2 / (n + m)) * stream.gaussian();
            case XAVIER_UNIFORM -> StrictMath.sqrt(6 / (n + m)) * stream.uniform(-1, 1);
            case HE -> StrictMath.sqrt(2 / ((1 + rectifierSlope(plan, l)) * n)) * stream.gaussian();
            case LECUN -> StrictMath.sqrt(1 / n) * stream.gaussian();
        };
    }

    /** n Var(w) of hidden layer l at the start, with n units before it; of equal weights, n w². */
    public double gain(NetworkPlan plan, int l) {
        double n = plan.units(l - 1);
        double m = plan.units(l);
        return switch (hidden) {
            case ZEROS -> 0;
            case CONSTANT, NORMAL -> n * value * value;
            case UNIFORM -> n * value * value / 3;
            case XAVIER_NORMAL, XAVIER_UNIFORM -> 2 * n / (n + m);
            case HE -> 2 / (1 + rectifierSlope(plan, l));
            case LECUN -> 1;
        };
    }

    /** s², for rectifiers with a slope s for z &lt; 0. */
    private static double rectifierSlope(NetworkPlan plan, int l) {
        var layer = plan.layer(l);
        boolean sloped = layer.activation().parameters().stream()
                        .anyMatch(parameter -> parameter.id().equals("s"))
                || layer.activation().learned();
        double s = sloped ? layer.function().derivative(-1) : 0;
        return s * s;
    }
}
