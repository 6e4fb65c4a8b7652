package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** A ring of radius 1, class 0, and one of radius ½ inside it, class 1. */
final class Rings {
    static final DataKind KIND = new DataKind(
            "rings",
            120,
            DataKind.from(4),
            0.1,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.BINARY,
            new TwoCurves(Rings::curve));

    private Rings() {}

    private static void curve(int label, int index, int size, double[] point) {
        double angle = 2 * StrictMath.PI * index / size;
        double radius = label == 0 ? 1 : 0.5;
        point[0] = radius * StrictMath.cos(angle);
        point[1] = radius * StrictMath.sin(angle);
    }
}
