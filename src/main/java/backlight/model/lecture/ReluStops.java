package backlight.model.lecture;

import static backlight.model.lecture.FunctionScene.stop;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabRow;
import backlight.model.scene.Window;
import java.util.List;

/** Where ReLU passes nothing on, and how its units die of a learning rate that is too large. */
final class ReluStops {
    private static final Window VALUE = new Window(-2.2, 4.2);
    private static final Window SLOPE = new Window(-0.2, 1.3);
    private static final double KILLING = 10;

    private ReluStops() {}

    static List<Stop> all() {
        FunctionsState asked = FunctionScene.asked("relu", -2, VALUE, SLOPE);
        FunctionsState told = asked.withSlopeShown(true);
        LabScene race = dying();
        return List.of(
                stop("relu-curve", Part.RELU, asked),
                stop("relu-off", Part.RELU, told),
                stop("relu-zero", Part.RELU, told.withX(0)),
                race.stop("dying-start", Part.DYING, 0, LabRow.FLOW, LabRow.UNITS),
                race.stop("dying-soon", Part.DYING, 2, LabRow.FLOW, LabRow.UNITS),
                race.stop("dying-late", Part.DYING, 2000, LabRow.FLOW, LabRow.GRID));
    }

    /** ReLU and Leaky ReLU, from the same weights with the learning rate that kills. */
    static LabScene dying() {
        return LabScene.of("dying-by-rate", state -> List.of(killed("relu"), killed("leaky-relu")));
    }

    private static Column killed(String id) {
        ActivationFamily family = Activations.byId(id);
        return Column.of(new Change.OfActivation(family, family.initialValues()), new Change.OfLearningRate(KILLING));
    }
}
