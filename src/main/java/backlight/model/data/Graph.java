package backlight.model.data;

import backlight.model.random.RandomStream;
import java.util.function.ToDoubleBiFunction;

/**
 * Points of a curve y = f(x) at equal distances over [−reach, reach]; noise moves them up and down.
 *
 * @param reach where the points end
 * @param f the curve of a plan
 */
record Graph(double reach, ToDoubleBiFunction<DataPlan, Double> f) implements DataKind.Generator {
    @Override
    public Dataset generate(DataPlan plan, RandomStream noise) {
        double[][] x = new double[plan.count()][1];
        double[][] y = new double[plan.count()][1];
        int last = plan.count() - 1;
        for (int sample = 0; sample <= last; sample++) {
            // exactly symmetric, and exactly 0 in the middle
            x[sample][0] = reach * (2 * sample - last) / last;
            y[sample][0] = f.applyAsDouble(plan, x[sample][0]) + plan.noise() * noise.gaussian();
        }
        return new Dataset(Task.REGRESSION, x, y);
    }
}
