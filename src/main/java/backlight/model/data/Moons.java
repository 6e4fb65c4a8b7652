package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** Two interleaving half circles of radius 1 about a common mean near 0: class 0 is the upper one. */
final class Moons {
    static final DataKind KIND = new DataKind(
            "moons",
            120,
            DataKind.from(4),
            0.1,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.BINARY,
            new TwoCurves(Moons::curve));

    private Moons() {}

    private static void curve(int label, int index, int size, double[] point) {
        double angle = StrictMath.PI * index / (size - 1);
        int side = label == 0 ? 1 : -1;
        point[0] = side * (StrictMath.cos(angle) - 0.5);
        point[1] = side * (StrictMath.sin(angle) - 0.25);
    }
}
