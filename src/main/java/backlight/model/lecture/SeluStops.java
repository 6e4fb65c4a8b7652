package backlight.model.lecture;

import static backlight.model.lecture.FunctionScene.stop;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabRow;
import backlight.model.scene.Window;
import java.util.List;

/** What SELU's two constants are for. */
final class SeluStops {
    private static final Window VALUE = new Window(-2.6, 4.2);
    private static final Window SLOPE = new Window(-0.2, 2.3);

    private SeluStops() {}

    static List<Stop> all() {
        FunctionsState asked = FunctionScene.asked("selu", 0, VALUE, SLOPE);
        LabScene race = LabScene.of(
                "self-normalizing",
                state -> List.of(state.columns().get(0), state.columns().get(3)));
        return List.of(
                stop("selu-curve", Part.SELU, asked),
                stop("selu-corner", Part.SELU, asked.withSlopeShown(true)),
                race.stop("selu-moments", Part.SELU, 0, LabRow.MOMENTS),
                race.stop("selu-elu", Part.SELU, 0, LabRow.MOMENTS, LabRow.MAP));
    }
}
