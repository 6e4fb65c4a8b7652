package backlight.model.lecture;

import static backlight.model.lecture.FunctionScene.stop;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabRow;
import backlight.model.scene.Window;
import java.util.List;

/** A slope that a hand moves, and then training. */
final class PReluStops {
    private static final Window VALUE = new Window(-4.2, 4.2);
    private static final Window SLOPE = new Window(-0.7, 1.5);
    private static final int LEARNED = 200;

    private PReluStops() {}

    static List<Stop> all() {
        FunctionsState shown = FunctionScene.asked("prelu", -2, VALUE, SLOPE).withSlopeShown(true);
        LabScene race =
                LabScene.of("slope-of-the-data", state -> state.columns().subList(1, 4));
        return List.of(
                stop("prelu-curve", Part.PRELU, shown),
                stop("prelu-sweep", Part.PRELU, shown, "plots", Moving.SWEEP),
                race.stop("prelu-start", Part.PRELU, 0, LabRow.SLOPES, LabRow.LOSS),
                race.stop("prelu-learned", Part.PRELU, LEARNED, LabRow.SLOPES, LabRow.LOSS));
    }
}
