package backlight.view.control;

import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * A pane that scrolls up and down, its content as wide as it is. It keeps no picture of its content: JavaFX would paint
 * all of that picture anew for every number that changes. And it leaves all keys to what it shows and to the shortcuts,
 * for the arrows move the cursor; it follows the focus.
 */
public class Scroller extends ScrollPane {
    public Scroller() {
        setFitToWidth(true);
        setPickOnBounds(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        skinProperty().subscribe(skin -> {
            if (skin != null) forgetPicture();
        });
        EventDispatcher own = getEventDispatcher();
        setEventDispatcher((event, rest) ->
                event instanceof KeyEvent ? rest.dispatchEvent(event) : own.dispatchEvent(event, rest));
    }

    public Scroller(Node content) {
        this();
        setContent(content);
    }

    private void forgetPicture() {
        lookup(".viewport").setCache(false);
    }
}
