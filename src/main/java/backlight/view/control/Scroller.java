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
    private boolean whole;

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

    /** Asks for room for all that it shows, for whoever can make that smaller. */
    public void setWhole(boolean newWhole) {
        whole = newWhole;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return whole && getContent() != null ? getContent().minWidth(-1) : super.computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        if (!whole || getContent() == null) return super.computeMinHeight(width);
        return isFitToHeight() ? getContent().minHeight(width) : getContent().prefHeight(width);
    }

    private void forgetPicture() {
        lookup(".viewport").setCache(false);
    }
}
