package backlight.model.network;

import java.util.Optional;

/**
 * What a network answers while one or two of its inputs vary.
 *
 * <p>Has a trace of its own, and belongs to one thread at a time.
 */
public final class Response {
    private final Backprop backprop;
    private final UnitId[] watched;

    /**
     * Values of an input.
     *
     * @param input its number, from 0
     * @param low the first value
     * @param high the last one
     */
    public record Range(int input, double low, double high) {
        /** Value k of n, each in the middle of its part of the range. */
        public double at(int k, int n) {
            return low + (k + 0.5) / n * (high - low);
        }
    }

    /**
     * @param held what the other inputs are held at
     * @param unit whose activation is the answer; empty for all outputs
     */
    public Response(NetworkPlan plan, Parameters parameters, double[] held, Optional<UnitId> unit) {
        backprop = new Backprop(new Network(plan, parameters));
        System.arraycopy(held, 0, backprop.input(), 0, plan.inputs());
        watched = unit.map(one -> new UnitId[] {one}).orElseGet(() -> outputs(plan));
    }

    private static UnitId[] outputs(NetworkPlan plan) {
        UnitId[] outputs = new UnitId[plan.outputs()];
        for (int k = 0; k < outputs.length; k++) outputs[k] = new UnitId(plan.depth(), k);
        return outputs;
    }

    /** How many units answer. */
    public int answers() {
        return watched.length;
    }

    /** @return activations, first index the answering unit, second k of n values along the range */
    public double[][] line(Range range, int n) {
        double[][] answers = new double[watched.length][n];
        for (int k = 0; k < n; k++) {
            backprop.input()[range.input()] = range.at(k, n);
            answer(answers, k);
        }
        return answers;
    }

    /** @return activations, first index the answering unit, second n·row + column; the first row is the highest y */
    public double[][] plane(Range x, Range y, int n) {
        double[][] answers = new double[watched.length][n * n];
        for (int row = 0; row < n; row++) {
            backprop.input()[y.input()] = y.at(n - 1 - row, n);
            for (int column = 0; column < n; column++) {
                backprop.input()[x.input()] = x.at(column, n);
                answer(answers, n * row + column);
            }
        }
        return answers;
    }

    private void answer(double[][] answers, int place) {
        backprop.outputs();
        for (int k = 0; k < watched.length; k++) {
            answers[k][place] = backprop.trace().a(watched[k].layer(), watched[k].unit());
        }
    }
}
