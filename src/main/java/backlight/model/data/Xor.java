package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** Exclusive or on {0, 1}. */
final class Xor {
    static final DataKind KIND = new DataKind(
            "xor",
            4,
            DataKind.from(4),
            0,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.BINARY,
            new Corners(0, 1, (p, q) -> p ^ q));

    private Xor() {}
}
