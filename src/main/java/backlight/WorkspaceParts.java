package backlight;

import backlight.controller.Keys;
import backlight.controller.PresentationController;
import backlight.model.scene.SceneState;
import backlight.view.palette.Command;
import backlight.view.palette.Setting;
import backlight.view.screen.PresentedWorkspace;
import backlight.view.screen.WorkspaceView;
import java.util.List;

/** View, controller and keys of one workspace, wired to each other when it is first shown. */
interface WorkspaceParts extends PresentationController.Presented {
    WorkspaceView view();

    /** Its pictures for a whole screen, made when they are first asked for. */
    PresentedWorkspace presented();

    @Override
    default List<String> charts() {
        return presented().charts();
    }

    /** Those that act while it is shown. */
    Keys keys();

    /** Whether the shortcut with this id has anything to act on now; the palette offers no other. */
    default boolean canDo(String shortcut) {
        return true;
    }

    /** What the palette offers now besides the shortcuts. */
    default List<Command> commands() {
        return List.of();
    }

    /** The numbers that can be set from the palette now. */
    default List<Setting> settings() {
        return List.of();
    }

    /** The ids of its mouse gestures, for the help. */
    List<String> gestures();

    /** Shows a scene; not called while another workspace is shown. */
    void show(SceneState scene);

    /** Another workspace is shown from now on. */
    void leave();
}
