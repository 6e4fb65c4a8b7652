package backlight.model.data;

import java.util.Set;

/** Ten points of y = 2x, at x = 0.1 to 1: one unit can learn them, and with a very negative bias a ReLU cannot. */
final class TenPoints {
    static final DataKind KIND = new DataKind(
            "ten-points", 10, DataKind.exactly(10), 0, Set.of(), plan -> Task.REGRESSION, (plan, noise) -> generate());

    private TenPoints() {}

    private static Dataset generate() {
        double[][] x = new double[10][1];
        double[][] y = new double[10][1];
        for (int sample = 0; sample < 10; sample++) {
            x[sample][0] = (sample + 1) / 10.0;
            y[sample][0] = 2 * x[sample][0];
        }
        return new Dataset(Task.REGRESSION, x, y);
    }
}
