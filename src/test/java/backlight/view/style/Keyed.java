package backlight.view.style;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A key pressed on a picture, without a window. */
public final class Keyed {
    private Keyed() {}

    /** Presses it, and says what the picture then tells of a mark; empty for none. */
    public static String press(SpokenRegion picture, KeyCode code) {
        press((Node) picture, code);
        return picture.told().map(MarkWalk.Mark::words).orElse("");
    }

    public static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
