package backlight.model.data;

import java.util.Arrays;

/** Samples that never change: n inputs of d numbers each, with n targets of k numbers each. */
public final class Dataset {
    private final Task task;
    private final int size;
    private final int inputWidth;
    private final int targetWidth;
    private final double[] inputs;
    private final double[] targets;

    /**
     * Copies these samples.
     *
     * @param inputs [n][d]
     * @param targets [n][k]: one 0 or 1 for {@link Task#BINARY}, one-hot for {@link Task#CLASSES}
     * @throws IllegalArgumentException if the rows differ in length, a number is not finite, or a target does not fit
     *     the task
     */
    public Dataset(Task task, double[][] inputs, double[][] targets) {
        this(task, inputs, targets, width(inputs), width(targets));
        if (inputs.length != targets.length) {
            throw new IllegalArgumentException(inputs.length + " inputs need as many targets, not " + targets.length);
        }
        for (double[] target : targets) {
            if (!fits(task, target)) {
                throw new IllegalArgumentException(Arrays.toString(target) + " is no target of a task " + task);
            }
        }
    }

    private Dataset(Task task, double[][] inputs, double[][] targets, int inputWidth, int targetWidth) {
        this.task = task;
        this.size = inputs.length;
        this.inputWidth = inputWidth;
        this.targetWidth = targetWidth;
        this.inputs = flat(inputs, inputWidth);
        this.targets = flat(targets, targetWidth);
    }

    private static int width(double[][] rows) {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    /** Row behind row; adding 0 turns −0 into 0. */
    private static double[] flat(double[][] rows, int width) {
        double[] flat = new double[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != width || width == 0) {
                throw new IllegalArgumentException("sample " + row + " has " + rows[row].length
                        + " numbers where the first has " + width + "; all must have the same, at least 1");
            }
            for (int i = 0; i < width; i++) {
                if (!Double.isFinite(rows[row][i])) {
                    throw new IllegalArgumentException("sample " + row + " holds " + rows[row][i] + ", not a number");
                }
                flat[row * width + i] = rows[row][i] + 0.0;
            }
        }
        return flat;
    }

    /** Whether a data set for this task may have this target. */
    static boolean fits(Task task, double[] target) {
        if (task == Task.REGRESSION) return true;
        double sum = 0;
        for (double t : target) {
            if (t != 0 && t != 1) return false;
            sum += t;
        }
        return task == Task.BINARY ? target.length == 1 : target.length > 1 && sum == 1;
    }

    public Task task() {
        return task;
    }

    /** n, the number of samples; 0 for the test part of a plan that keeps nothing for the test. */
    public int size() {
        return size;
    }

    /** d, the numbers in one input. */
    public int inputs() {
        return inputWidth;
    }

    /** k, the numbers in one target. */
    public int outputs() {
        return targetWidth;
    }

    public double input(int sample, int i) {
        return inputs[sample * inputWidth + i];
    }

    public double target(int sample, int k) {
        return targets[sample * targetWidth + k];
    }

    /**
     * Copies one sample, without allocation.
     *
     * @param x gets the input in its first d entries
     * @param y gets the target in its first k entries
     */
    public void load(int sample, double[] x, double[] y) {
        for (int i = 0; i < inputWidth; i++) x[i] = inputs[sample * inputWidth + i];
        for (int k = 0; k < targetWidth; k++) y[k] = targets[sample * targetWidth + k];
    }

    /**
     * The class that a sample belongs to, from 0.
     *
     * @throws IllegalStateException if this is a regression
     */
    public int label(int sample) {
        if (task == Task.REGRESSION) throw new IllegalStateException("the samples of a regression have no class");
        if (task == Task.BINARY) return (int) target(sample, 0);
        int label = 0;
        while (target(sample, label) != 1) label++;
        return label;
    }

    /**
     * The same samples with one output per class; a binary set gets two.
     *
     * @throws IllegalStateException if this is a regression
     */
    public Dataset oneHot() {
        if (task == Task.REGRESSION) throw new IllegalStateException("the targets of a regression are no classes");
        if (task == Task.CLASSES) return this;
        double[][] x = new double[size][inputWidth];
        double[][] y = new double[size][2];
        for (int sample = 0; sample < size; sample++) {
            load(sample, x[sample], y[sample]);
            int label = label(sample);
            y[sample][0] = 1 - label;
            y[sample][1] = label;
        }
        return new Dataset(Task.CLASSES, x, y, inputWidth, 2);
    }

    /** Some of the samples, in this order; none leave an empty set of the same widths. */
    Dataset part(int... samples) {
        double[][] x = new double[samples.length][inputWidth];
        double[][] y = new double[samples.length][targetWidth];
        for (int row = 0; row < samples.length; row++) {
            load(samples[row], x[row], y[row]);
        }
        return new Dataset(task, x, y, inputWidth, targetWidth);
    }

    /** The same targets for other inputs [n][d]. */
    Dataset withInputs(double[][] changed) {
        double[][] y = new double[size][targetWidth];
        for (int sample = 0; sample < size; sample++) {
            System.arraycopy(targets, sample * targetWidth, y[sample], 0, targetWidth);
        }
        return new Dataset(task, changed, y, inputWidth, targetWidth);
    }

    /** By content: two sets made of the same plan are the same. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Dataset set
                        && task == set.task
                        && inputWidth == set.inputWidth
                        && Arrays.equals(inputs, set.inputs)
                        && Arrays.equals(targets, set.targets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inputs);
    }
}
