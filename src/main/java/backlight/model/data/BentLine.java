package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** y = leftSlope · x for x ≤ 0 and y = rightSlope · x for x > 0, on [−2, 2]: what a PReLU can be. */
final class BentLine {
    static final DataKind KIND = new DataKind(
            "bent-line",
            41,
            DataKind.from(2),
            0,
            Set.of(Setting.COUNT, Setting.NOISE, Setting.SLOPES),
            plan -> Task.REGRESSION,
            new Graph(2, (plan, x) -> (x > 0 ? plan.rightSlope() : plan.leftSlope()) * x));

    private BentLine() {}
}
