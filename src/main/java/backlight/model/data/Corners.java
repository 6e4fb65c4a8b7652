package backlight.model.data;

import backlight.model.random.RandomStream;
import java.util.function.IntBinaryOperator;

/**
 * The truth table of two inputs; more than four samples repeat it.
 *
 * @param low the number that stands for false
 * @param high the number that stands for true
 * @param truth what the target is for two bits
 */
record Corners(double low, double high, IntBinaryOperator truth) implements DataKind.Generator {
    @Override
    public Dataset generate(DataPlan plan, RandomStream noise) {
        double[][] x = new double[plan.count()][2];
        double[][] y = new double[plan.count()][1];
        for (int sample = 0; sample < plan.count(); sample++) {
            int first = sample / 2 % 2;
            int second = sample % 2;
            x[sample][0] = (first == 1 ? high : low) + plan.noise() * noise.gaussian();
            x[sample][1] = (second == 1 ? high : low) + plan.noise() * noise.gaussian();
            y[sample][0] = truth.applyAsInt(first, second);
        }
        return new Dataset(Task.BINARY, x, y);
    }
}
