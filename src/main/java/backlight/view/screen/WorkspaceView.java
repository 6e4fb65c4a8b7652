package backlight.view.screen;

import backlight.model.scene.Workspace;
import javafx.scene.Node;

/**
 * What the window needs of a workspace that it shows. Its name is the sentence {@code workspace.<id>}, what it is for
 * {@code workspace.<id>.words}.
 */
public interface WorkspaceView {
    Workspace workspace();

    /** All of it, always the same node. */
    Node node();

    /** What opens its drawers, for the bar above, with the style class drawer-tools; hidden while it is of no use. */
    Node tools();

    /** Lays the panels out for this much room. */
    void arrange(Room room);

    /**
     * Fills what is seen first before the stylesheets come to it; called once, after the state and the room are known.
     *
     * @param height of the window, in multiples of the text size
     */
    void open(double height);

    /** Esc: puts an open drawer away; without one, leaves a field. */
    void close();

    /** Puts the focus where the keys of this workspace act. */
    void takeKeyboard();
}
