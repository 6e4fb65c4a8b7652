package backlight.model.lecture;

import static backlight.model.lecture.FunctionScene.stop;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.Window;
import java.util.List;

/** Where the sigmoid stops listening. */
final class SigmoidStops {
    private static final Window VALUE = new Window(-0.2, 1.2);
    private static final Window SLOPE = new Window(-0.05, 0.3);

    private SigmoidStops() {}

    static List<Stop> all() {
        FunctionsState asked = FunctionScene.asked("sigmoid", 0, VALUE, SLOPE);
        FunctionsState told = asked.withSlopeShown(true);
        return List.of(
                stop("sigmoid-curve", Part.SIGMOID, asked),
                stop("sigmoid-slope", Part.SIGMOID, told),
                stop("sigmoid-saturated", Part.SIGMOID, told.withX(3)),
                stop("sigmoid-layers", Part.SIGMOID, told.withX(3), "slope", Moving.NOTHING));
    }
}
