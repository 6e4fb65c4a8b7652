package backlight.model.network;

/**
 * What one sample leaves in a network on its way forward and back. Every user of a network has its own.
 *
 * <p>The arrays' first index is the layer l, from 0 (the input, which has a only); the second the unit.
 */
public final class Trace {
    private final double[][] z;
    private final double[][] a;
    private final double[][] slope;
    private final double[][] upstream;
    private final double[][] delta;
    private final double[] target;
    private double loss;

    Trace(NetworkPlan plan) {
        z = arrays(plan);
        a = arrays(plan);
        slope = arrays(plan);
        upstream = arrays(plan);
        delta = arrays(plan);
        target = new double[plan.outputs()];
    }

    private static double[][] arrays(NetworkPlan plan) {
        double[][] arrays = new double[plan.depth() + 1][];
        for (int l = 0; l <= plan.depth(); l++) arrays[l] = new double[plan.units(l)];
        return arrays;
    }

    /** Weighted sum of unit j of layer l ≥ 1. */
    public double z(int l, int j) {
        return z[l][j];
    }

    /** Activation of unit j; of the input layer, the input. */
    public double a(int l, int j) {
        return a[l][j];
    }

    /** f′(z) of unit j of layer l ≥ 1; of a softmax, ∂a/∂z of the unit itself. */
    public double slope(int l, int j) {
        return slope[l][j];
    }

    /** ∂L/∂a of unit j of layer l ≥ 0: of the output from the loss, of the others the sum over the paths. */
    public double upstream(int l, int j) {
        return upstream[l][j];
    }

    /** δ = ∂L/∂z of unit j of layer l ≥ 1. */
    public double delta(int l, int j) {
        return delta[l][j];
    }

    /** y of output k. */
    public double target(int k) {
        return target[k];
    }

    /** L of this sample. */
    public double loss() {
        return loss;
    }

    /** L, the number of the output layer. */
    int depth() {
        return a.length - 1;
    }

    void setLoss(double newLoss) {
        loss = newLoss;
    }

    double[] z(int l) {
        return z[l];
    }

    double[] a(int l) {
        return a[l];
    }

    double[] slope(int l) {
        return slope[l];
    }

    double[] upstream(int l) {
        return upstream[l];
    }

    double[] delta(int l) {
        return delta[l];
    }

    double[] target() {
        return target;
    }
}
