package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** Two arms about 0, opposite to each other: r = 2t, φ = 1¾ · 2πt, with t from 0, where they would meet, to 1. */
final class Spiral {
    private static final double RADIUS = 2;
    private static final double TURNS = 1.75;

    static final DataKind KIND = new DataKind(
            "spiral",
            120,
            DataKind.from(4),
            0.05,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.BINARY,
            new TwoCurves(Spiral::curve));

    private Spiral() {}

    private static void curve(int label, int index, int size, double[] point) {
        double t = (index + 1.0) / size;
        int side = label == 0 ? 1 : -1;
        point[0] = side * RADIUS * t * StrictMath.cos(TURNS * 2 * StrictMath.PI * t);
        point[1] = side * RADIUS * t * StrictMath.sin(TURNS * 2 * StrictMath.PI * t);
    }
}
