package backlight.model.lecture;

import static backlight.model.lecture.FunctionScene.stop;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.Window;
import java.util.List;

/** Why ELU's usual α is 1. */
final class EluStops {
    private static final Window VALUE = new Window(-2.6, 4.2);
    private static final Window SLOPE = new Window(-0.2, 2.3);

    private EluStops() {}

    static List<Stop> all() {
        FunctionsState asked = FunctionScene.asked("elu", 0, VALUE, SLOPE);
        FunctionsState smooth = asked.withSlopeShown(true);
        FunctionsState corner = smooth.with(0, smooth.curves().get(0).withValue(0, 2));
        return List.of(
                stop("elu-curve", Part.ELU, asked),
                stop("elu-smooth", Part.ELU, smooth),
                stop("elu-corner", Part.ELU, corner),
                stop("elu-sweep", Part.ELU, smooth.withX(-1), "plots", Moving.SWEEP));
    }
}
