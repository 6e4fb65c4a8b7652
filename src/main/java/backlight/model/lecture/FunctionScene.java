package backlight.model.lecture;

import backlight.model.activation.Activations;
import backlight.model.scene.Axes;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Window;
import backlight.model.scene.Workspace;
import java.util.List;
import java.util.Map;

/** Scenes of the Functions workspace, and their stops. */
final class FunctionScene {
    private static final double EPSILON = 0.01;
    private static final Window X = new Window(-6, 6);

    private FunctionScene() {}

    /** One function alone, as its paper or the lecture has it, with its slope still hidden. */
    static FunctionsState asked(String family, double x, Window value, Window slope) {
        List<Curve> curves = List.of(Curve.of(Activations.byId(family)));
        Axes axes = new Axes(X, value, slope);
        return new FunctionsState(curves, 0, Map.of(), x, true, axes, true, EPSILON, false);
    }

    static Stop stop(String id, Part part, FunctionsState shown) {
        return stop(id, part, shown, "plots", Moving.NOTHING);
    }

    static Stop stop(String id, Part part, FunctionsState shown, String chart, Moving moving) {
        SceneState scene =
                SceneState.initial().withWorkspace(Workspace.FUNCTIONS).withFunctions(shown);
        return new Stop(id, part, scene, chart, moving);
    }
}
