package backlight.model.scene;

/**
 * Everything that a user can set in the workspaces, and nothing else: undo is a list of these.
 *
 * @param functions the Functions workspace
 */
public record SceneState(FunctionsState functions) {
    public static SceneState initial() {
        return new SceneState(FunctionsState.initial());
    }

    public SceneState withFunctions(FunctionsState changed) {
        return new SceneState(changed);
    }
}
