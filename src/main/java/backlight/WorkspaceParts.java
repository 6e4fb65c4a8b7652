package backlight;

import backlight.controller.Keys;
import backlight.model.scene.SceneState;
import backlight.view.screen.WorkspaceView;
import java.util.List;

/** View, controller and keys of one workspace, wired to each other when it is first shown. */
interface WorkspaceParts {
    WorkspaceView view();

    /** Those that act while it is shown. */
    Keys keys();

    /** The ids of its mouse gestures, for the help. */
    List<String> gestures();

    /** Shows a scene; not called while another workspace is shown. */
    void show(SceneState scene);

    /** Another workspace is shown from now on. */
    void leave();
}
