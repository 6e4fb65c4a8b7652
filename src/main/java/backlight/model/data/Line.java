package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** y = 2x on [−1, 1]. */
final class Line {
    static final DataKind KIND = new DataKind(
            "line",
            21,
            DataKind.from(2),
            0.1,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.REGRESSION,
            new Graph(1, (plan, x) -> 2 * x));

    private Line() {}
}
