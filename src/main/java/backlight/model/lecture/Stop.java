package backlight.model.lecture;

import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import java.util.List;
import java.util.Map;

/**
 * What one press of a presenter's remote shows.
 *
 * @param id its line stands in the messages under {@code stop.<id>}
 * @param part which of the lecture's parts it belongs to
 * @param scene what is shown, whole
 * @param chart which picture of the workspace; one of {@link #charts}
 * @param moving what runs until the next press
 */
public record Stop(String id, Part part, SceneState scene, String chart, Moving moving) {
    private static final Map<Workspace, List<String>> CHARTS = Map.of(
            Workspace.FUNCTIONS, List.of("plots", "value", "slope"),
            Workspace.BACKPROP, List.of("network", "loss", "layers"),
            Workspace.LAB, List.of("race"));

    public Stop {
        if (!charts(scene.workspace()).contains(chart)) {
            throw new IllegalArgumentException(
                    scene.workspace() + " has the pictures " + charts(scene.workspace()) + ", not " + chart);
        }
        if (moving == Moving.SWEEP && !canSweep(scene)) {
            throw new IllegalArgumentException("only a focused function with a parameter can be swept");
        }
        if (moving == Moving.WAVE && scene.workspace() != Workspace.BACKPROP) {
            throw new IllegalArgumentException("there is no wave in " + scene.workspace());
        }
    }

    /** The ids of the pictures of a workspace, the usual one first. */
    public static List<String> charts(Workspace workspace) {
        return CHARTS.get(workspace);
    }

    private static boolean canSweep(SceneState scene) {
        return scene.workspace() == Workspace.FUNCTIONS
                && scene.functions()
                        .focused()
                        .filter(curve -> !curve.values().isEmpty())
                        .isPresent();
    }
}
