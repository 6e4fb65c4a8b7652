package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** Or on {0, 1}, which a single line can part. */
final class Or {
    static final DataKind KIND = new DataKind(
            "or",
            4,
            DataKind.from(4),
            0,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.BINARY,
            new Corners(0, 1, (p, q) -> p | q));

    private Or() {}
}
