package backlight.model.lecture;

import static backlight.model.lecture.FunctionScene.stop;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabRow;
import backlight.model.scene.Window;
import java.util.List;

/** How little a leak lets through, and that it is not nothing. */
final class LeakyStops {
    private static final Window VALUE = new Window(-2.2, 4.2);
    private static final Window SLOPE = new Window(-0.2, 1.3);

    private LeakyStops() {}

    static List<Stop> all() {
        FunctionsState asked = FunctionScene.asked("leaky-relu", -2, VALUE, SLOPE);
        return List.of(
                stop("leaky-curve", Part.LEAKY, asked),
                stop("leaky-slope", Part.LEAKY, asked.withSlopeShown(true)),
                ReluStops.dying().stop("leaky-units", Part.LEAKY, 3, LabRow.FLOW, LabRow.UNITS));
    }
}
