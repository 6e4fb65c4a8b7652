package backlight.model.scene;

/**
 * Everything that a user can set in the workspaces, and nothing else: undo is a list of these.
 *
 * @param workspace the one that is shown
 * @param functions the Functions workspace
 * @param backprop the Backprop workspace
 */
public record SceneState(Workspace workspace, FunctionsState functions, BackpropState backprop) {
    public static SceneState initial() {
        return new SceneState(Workspace.FUNCTIONS, FunctionsState.initial(), BackpropState.initial());
    }

    public SceneState withWorkspace(Workspace changed) {
        return new SceneState(changed, functions, backprop);
    }

    public SceneState withFunctions(FunctionsState changed) {
        return new SceneState(workspace, changed, backprop);
    }

    public SceneState withBackprop(BackpropState changed) {
        return new SceneState(workspace, functions, changed);
    }
}
