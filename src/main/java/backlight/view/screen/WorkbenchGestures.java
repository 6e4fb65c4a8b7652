package backlight.view.screen;

import backlight.model.scene.Workspace;
import backlight.view.style.Motion;
import backlight.view.style.Theme;

/** What a user can ask of the window around the workspaces. */
public interface WorkbenchGestures {
    void undo();

    void redo();

    /** Shows this workspace. */
    void setWorkspace(Workspace workspace);

    void setTheme(Theme theme);

    void nextTheme();

    /** @param scale 1 to 2.5 */
    void setTextScale(double scale);

    void setMotion(Motion motion);

    /** Asks for the things to try in the first minute. */
    void beginFirstMinute();

    /** Puts them away. */
    void endFirstMinute();
}
