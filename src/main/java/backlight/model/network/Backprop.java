package backlight.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Backpropagation of one sample after another through a network, step by step or all at once, with the same bits.
 *
 * <p>Gradients by θ add up over the samples until {@link #clear}. No call allocates, but {@link #program}.
 */
public final class Backprop {
    /** Added to any number, it leaves every bit of it, that of −0 too. */
    private static final double NOTHING = -0.0;

    private final Network network;
    private final NetworkPlan plan;
    private final ParameterLayout layout;
    private final int depth;
    private final Loss loss;
    private final Trace trace;
    private final double[] gradient;
    private final double[] theta;
    private final double[] exponential;

    public Backprop(Network network) {
        this.network = network;
        plan = network.plan();
        layout = network.layout();
        depth = plan.depth();
        loss = plan.loss();
        trace = new Trace(plan);
        gradient = new double[network.layout().size()];
        theta = network.theta();
        exponential = new double[plan.outputs()];
    }

    /** The steps of one sample in their order. */
    public List<Step> program() {
        List<Step> steps = new ArrayList<>();
        for (int l = 1; l <= depth; l++) {
            steps.add(new Step(Step.Op.WEIGHTED_SUM, l));
            steps.add(new Step(Step.Op.ACTIVATE, l));
        }
        steps.add(new Step(Step.Op.LOSS, depth));
        if (!loss.onLogits()) steps.add(new Step(Step.Op.LOSS_GRADIENT, depth));
        for (int l = depth; l >= 1; l--) {
            steps.add(new Step(Step.Op.DELTA, l));
            steps.add(new Step(Step.Op.WEIGHT_GRADIENT, l));
            if (l > 1) steps.add(new Step(Step.Op.PROPAGATE, l - 1));
        }
        return steps;
    }

    public Network network() {
        return network;
    }

    public Trace trace() {
        return trace;
    }

    /** ∂L/∂θ, summed over the samples since {@link #clear}; in the order of {@link ParameterLayout}. */
    public double gradient(int index) {
        return gradient[index];
    }

    /** The sum itself, for the optimiser. */
    public double[] gradient() {
        return gradient;
    }

    /** Starts the sums of the gradient again from 0. */
    public void clear() {
        Arrays.fill(gradient, 0);
    }

    /**
     * The next sample.
     *
     * @param x one number for each input
     * @param y one for each output
     */
    public void load(double[] x, double[] y) {
        System.arraycopy(x, 0, trace.a(0), 0, plan.inputs());
        System.arraycopy(y, 0, trace.target(), 0, plan.outputs());
    }

    /** The arrays to put the next sample into, without a copy. */
    public double[] input() {
        return trace.a(0);
    }

    public double[] target() {
        return trace.target();
    }

    /** Every step of {@link #program}. */
    public void runAll() {
        forward();
        if (!loss.onLogits()) lossGradient();
        for (int l = depth; l >= 1; l--) {
            delta(l);
            if (l > 1) weightGradientAndPropagate(l);
            else weightGradient(l);
        }
    }

    /** The steps up to the loss. */
    public void forward() {
        outputs();
        loss();
    }

    /** The steps up to the outputs. */
    public void outputs() {
        for (int l = 1; l <= depth; l++) {
            weightedSum(l);
            activate(l);
        }
    }

    public void run(Step step) {
        switch (step.op()) {
            case WEIGHTED_SUM -> weightedSum(step.layer());
            case ACTIVATE -> activate(step.layer());
            case LOSS -> loss();
            case LOSS_GRADIENT -> lossGradient();
            case DELTA -> delta(step.layer());
            case WEIGHT_GRADIENT -> weightGradient(step.layer());
            case PROPAGATE -> propagate(step.layer());
        }
    }

    /** ∂L/∂x of the last sample and, with a cross-entropy, ∂L/∂a of the output: no weight needs them. */
    public void outerGradients() {
        propagate(0);
        if (loss.onLogits()) lossGradient();
    }

    /** z⁽ˡ⁾ = W⁽ˡ⁾ a⁽ˡ⁻¹⁾ + b⁽ˡ⁾ */
    private void weightedSum(int l) {
        double[] z = trace.z(l);
        double[] a = trace.a(l - 1);
        int w = layout.weights(l);
        int b = layout.biases(l);
        for (int j = 0; j < z.length; j++) {
            double sum = theta[b + j];
            for (int i = 0; i < a.length; i++) sum += theta[w + i] * a[i];
            z[j] = sum;
            w += a.length;
        }
    }

    /** a⁽ˡ⁾ = f(z⁽ˡ⁾) */
    private void activate(int l) {
        double[] a = trace.a(l);
        if (l < depth || loss == Loss.SQUARED_ERROR) network.function(l).values(trace.z(l), a, a.length);
        else if (loss == Loss.SOFTMAX_CROSS_ENTROPY) LossFunction.softmax(trace.z(l), a);
        else LossFunction.sigmoid(trace.z(l), a, exponential);
    }

    /** L(a⁽ᴸ⁾, y) */
    private void loss() {
        trace.setLoss(LossFunction.value(loss, trace.z(depth), trace.a(depth), exponential, trace.target()));
    }

    /** ∂L/∂a⁽ᴸ⁾ */
    private void lossGradient() {
        LossFunction.gradient(loss, trace.a(depth), trace.target(), trace.upstream(depth));
    }

    /** δ⁽ˡ⁾ = ∂L/∂a⁽ˡ⁾ ⊙ f′(z⁽ˡ⁾) */
    private void delta(int l) {
        double[] delta = trace.delta(l);
        if (l == depth && loss.onLogits()) {
            logitDelta();
            return;
        }
        double[] upstream = trace.upstream(l);
        double[] slope = trace.slope(l);
        network.function(l).derivatives(trace.z(l), trace.a(l), slope, slope.length);
        for (int j = 0; j < delta.length; j++) delta[j] = upstream[j] * slope[j];
    }

    /** δ⁽ᴸ⁾ = a⁽ᴸ⁾ − y: the slope a(1 − a) has cancelled against the cross-entropy. */
    private void logitDelta() {
        double[] a = trace.a(depth);
        double[] delta = trace.delta(depth);
        for (int k = 0; k < delta.length; k++) {
            trace.slope(depth)[k] = a[k] * (1 - a[k]);
            delta[k] = a[k] - trace.target()[k];
        }
    }

    /** ∂L/∂W⁽ˡ⁾ = δ⁽ˡ⁾ (a⁽ˡ⁻¹⁾)ᵀ, ∂L/∂b⁽ˡ⁾ = δ⁽ˡ⁾, ∂L/∂p = Σ ∂L/∂aⱼ min(0, zⱼ) */
    private void weightGradient(int l) {
        double[] delta = trace.delta(l);
        double[] a = trace.a(l - 1);
        int w = layout.weights(l);
        int b = layout.biases(l);
        for (int j = 0; j < delta.length; j++) {
            double d = delta[j];
            gradient[b + j] += d;
            for (int i = 0; i < a.length; i++) gradient[w + i] += d * a[i];
            w += a.length;
        }
        if (layout.learnsSlopes(l)) slopeGradient(l);
    }

    /** {@link #weightGradient} of layer l and {@link #propagate} to layer l − 1 in one pass over the weights, with their bits. */
    private void weightGradientAndPropagate(int l) {
        double[] delta = trace.delta(l);
        double[] a = trace.a(l - 1);
        double[] upstream = trace.upstream(l - 1);
        int w = layout.weights(l);
        int b = layout.biases(l);
        Arrays.fill(upstream, NOTHING);
        for (int j = 0; j < delta.length; j++) {
            double d = delta[j];
            gradient[b + j] += d;
            for (int i = 0; i < a.length; i++) {
                gradient[w + i] += d * a[i];
                upstream[i] += theta[w + i] * d;
            }
            w += a.length;
        }
        if (layout.learnsSlopes(l)) slopeGradient(l);
    }

    private void slopeGradient(int l) {
        double[] z = trace.z(l);
        double[] upstream = trace.upstream(l);
        for (int j = 0; j < z.length; j++) gradient[layout.slope(l, j)] += upstream[j] * Math.min(0, z[j]);
    }

    /** ∂L/∂a⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀ δ⁽ˡ⁺¹⁾ */
    private void propagate(int l) {
        double[] upstream = trace.upstream(l);
        double[] delta = trace.delta(l + 1);
        int w = layout.weights(l + 1);
        for (int i = 0; i < upstream.length; i++) upstream[i] = theta[w + i] * delta[0];
        for (int j = 1; j < delta.length; j++) {
            double d = delta[j];
            w += upstream.length;
            for (int i = 0; i < upstream.length; i++) upstream[i] += theta[w + i] * d;
        }
    }
}
