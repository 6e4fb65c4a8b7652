package backlight.model.data;

import backlight.model.random.RandomStream;

/**
 * Two classes in the plane, each along a curve of its own.
 *
 * @param curve where the samples lie without noise
 */
record TwoCurves(Curve curve) implements DataKind.Generator {
    /** Sample 0 is of class 0, sample 1 of class 1, and so on, so that the classes are balanced. */
    @Override
    public Dataset generate(DataPlan plan, RandomStream noise) {
        double[][] x = new double[plan.count()][2];
        double[][] y = new double[plan.count()][1];
        for (int sample = 0; sample < plan.count(); sample++) {
            int label = sample % 2;
            int size = (plan.count() + 1 - label) / 2;
            curve.at(label, sample / 2, size, x[sample]);
            x[sample][0] += plan.noise() * noise.gaussian();
            x[sample][1] += plan.noise() * noise.gaussian();
            y[sample][0] = label;
        }
        return new Dataset(Task.BINARY, x, y);
    }

    /** Where a class lies. */
    @FunctionalInterface
    interface Curve {
        /** Writes into {@code point} where sample number {@code index} of the {@code size} of this class lies. */
        void at(int label, int index, int size, double[] point);
    }
}
