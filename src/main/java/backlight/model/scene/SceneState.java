package backlight.model.scene;

import java.util.function.Supplier;

/**
 * Everything that a user can set in the workspaces, and nothing else: undo is a list of these.
 *
 * <p>What a workspace starts with is made when it is first asked for, so that the window need not wait for it.
 */
public record SceneState(
        Workspace workspace, FunctionsState functions, Later<BackpropState> laterBackprop, Later<LabState> laterLab) {
    public static SceneState initial() {
        return new SceneState(
                Workspace.FUNCTIONS,
                FunctionsState.initial(),
                Later.of(BackpropState::initial),
                Later.of(LabState::initial));
    }

    /** The state of the Backprop workspace. */
    public BackpropState backprop() {
        return laterBackprop.get();
    }

    /** The state of the Lab. */
    public LabState lab() {
        return laterLab.get();
    }

    public SceneState withWorkspace(Workspace changed) {
        return new SceneState(changed, functions, laterBackprop, laterLab);
    }

    public SceneState withFunctions(FunctionsState changed) {
        return new SceneState(workspace, changed, laterBackprop, laterLab);
    }

    public SceneState withBackprop(BackpropState changed) {
        return new SceneState(workspace, functions, Later.known(changed), laterLab);
    }

    /** With what is made when it is first asked for. */
    public SceneState withBackprop(Supplier<BackpropState> maker) {
        return new SceneState(workspace, functions, Later.of(maker), laterLab);
    }

    public SceneState withLab(LabState changed) {
        return new SceneState(workspace, functions, laterBackprop, Later.known(changed));
    }

    /** With what is made when it is first asked for. */
    public SceneState withLab(Supplier<LabState> maker) {
        return new SceneState(workspace, functions, laterBackprop, Later.of(maker));
    }

    /** Looked at from where a hand has gone since without an edit: undo does not take the Lab back in its own time. */
    public SceneState seenFrom(SceneState present) {
        boolean same = laterLab == present.laterLab || !laterLab.isKnown() || !present.laterLab.isKnown();
        return same ? this : withLab(lab().seenFrom(present.lab()));
    }
}
