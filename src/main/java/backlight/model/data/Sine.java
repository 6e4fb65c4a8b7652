package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** y = sin x over one period, [−π, π]. */
final class Sine {
    static final DataKind KIND = new DataKind(
            "sine",
            41,
            DataKind.from(2),
            0.1,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.REGRESSION,
            new Graph(StrictMath.PI, (plan, x) -> StrictMath.sin(x)));

    private Sine() {}
}
