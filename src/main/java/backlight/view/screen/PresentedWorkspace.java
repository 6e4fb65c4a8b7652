package backlight.view.screen;

import java.util.List;
import javafx.scene.Node;

/** The pictures of a workspace that can fill a screen: all of what it is about, and each of its charts alone. */
public interface PresentedWorkspace {
    /** Their ids, the main picture first; each is named by the sentence {@code present.chart.<id>}. */
    List<String> charts();

    /** The chosen picture, always the same node. */
    Node node();

    /**
     * Chooses a picture.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    void choose(String chart);

    /** What stands above a picture that has no line of its own. */
    String title();

    /** Puts the focus where the keys of the picture act; nowhere if it has no such place. */
    void takeKeyboard();
}
