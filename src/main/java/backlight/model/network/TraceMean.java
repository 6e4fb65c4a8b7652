package backlight.model.network;

/** Adds up what samples leave in a network, for their mean. */
public final class TraceMean {
    private final Trace sum;
    private double loss;
    private int count;

    public TraceMean(NetworkPlan plan) {
        sum = new Trace(plan);
    }

    /** @param trace of a network with the same layers, after {@link Backprop#runAll} and outerGradients */
    public void add(Trace trace) {
        int depth = trace.depth();
        for (int l = 0; l <= depth; l++) {
            add(sum.z(l), trace.z(l));
            add(sum.a(l), trace.a(l));
            add(sum.slope(l), trace.slope(l));
            add(sum.upstream(l), trace.upstream(l));
            add(sum.delta(l), trace.delta(l));
        }
        add(sum.target(), trace.target());
        loss += trace.loss();
        count++;
    }

    private static void add(double[] to, double[] numbers) {
        for (int k = 0; k < to.length; k++) to[k] += numbers[k];
    }

    /** The mean of each number; call once, after at least one sample. */
    public Trace mean() {
        for (int l = 0; l <= sum.depth(); l++) {
            for (double[] numbers : new double[][] {sum.z(l), sum.a(l), sum.slope(l), sum.upstream(l), sum.delta(l)}) {
                for (int k = 0; k < numbers.length; k++) numbers[k] /= count;
            }
        }
        for (int k = 0; k < sum.target().length; k++) sum.target()[k] /= count;
        sum.setLoss(loss / count);
        return sum;
    }
}
