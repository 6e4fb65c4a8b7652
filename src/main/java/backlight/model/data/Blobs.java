package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import backlight.model.random.RandomStream;
import java.util.Set;

/**
 * Two to four round clouds N(centre, noise²) in up to eight dimensions.
 *
 * <p>Two classes in the plane have their centres at (−1, −1) and (+1, +1). Other numbers keep about that distance,
 * 2√2: on a line the centres are 2 apart, in the plane they are the corners of a regular polygon, and in space those
 * of a tetrahedron, whose coordinates repeat in higher dimensions.
 */
final class Blobs {
    static final DataKind KIND = new DataKind(
            "blobs",
            100,
            DataKind.from(4),
            0.5,
            Set.of(Setting.COUNT, Setting.NOISE, Setting.CLASSES, Setting.DIMENSIONS),
            plan -> plan.classes() == 2 ? Task.BINARY : Task.CLASSES,
            Blobs::generate);

    /** The first two lie in the plane of the first two coordinates as two classes do. */
    private static final int[][] TETRAHEDRON = {{-1, -1, 1}, {1, 1, 1}, {1, -1, -1}, {-1, 1, -1}};

    private Blobs() {}

    /** Sample 0 is of class 0, sample 1 of class 1, and so on, so that the classes are balanced. */
    private static Dataset generate(DataPlan plan, RandomStream noise) {
        Task task = KIND.task(plan);
        double[][] x = new double[plan.count()][plan.dimensions()];
        double[][] y = new double[plan.count()][task == Task.BINARY ? 1 : plan.classes()];
        for (int sample = 0; sample < plan.count(); sample++) {
            int label = sample % plan.classes();
            for (int i = 0; i < plan.dimensions(); i++) {
                double centre = centre(label, i, plan.classes(), plan.dimensions());
                x[sample][i] = centre + plan.noise() * noise.gaussian();
            }
            if (task == Task.BINARY) y[sample][0] = label;
            else y[sample][label] = 1;
        }
        return new Dataset(task, x, y);
    }

    private static double centre(int label, int i, int classes, int dimensions) {
        if (dimensions == 1) return 2 * label - (classes - 1);
        if (dimensions == 2) return classes == 2 ? 2 * label - 1 : corner(label, i, classes);
        return TETRAHEDRON[label][i % 3] * StrictMath.sqrt(3.0 / dimensions);
    }

    /** Of the regular polygon with side 2√2 = 2r sin(π/n), from the lower left counter-clockwise. */
    private static double corner(int label, int i, int classes) {
        double radius = StrictMath.sqrt(2) / StrictMath.sin(StrictMath.PI / classes);
        double angle = StrictMath.PI * (1.25 + 2.0 * label / classes);
        return radius * (i == 0 ? StrictMath.cos(angle) : StrictMath.sin(angle));
    }
}
