package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** y = |x| on [−2, 2]. */
final class AbsoluteValue {
    static final DataKind KIND = new DataKind(
            "absolute",
            41,
            DataKind.from(2),
            0,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.REGRESSION,
            new Graph(2, (plan, x) -> Math.abs(x)));

    private AbsoluteValue() {}
}
