package backlight.view.style;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** A tooltip that comes soon, stays while it is read, and wraps. (JavaFX takes none of this from a stylesheet.) */
public final class Hint extends Tooltip {
    /** Line length in multiples of the text size: about 50 letters. */
    private static final double LINE = 26;

    /** How long the mouse rests before. */
    static final Duration DELAY = Duration.millis(400);

    private static final Object KEY = Hint.class;

    /**
     * Lets this control show a hint when the mouse comes to it. Only then is the tooltip made, for each is a window of
     * its own.
     */
    public static void on(Control control, String text) {
        control.setAccessibleHelp(text);
        if (control.getProperties().put(KEY, text) == null) {
            control.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> make(control));
        }
        if (control.getTooltip() != null) control.getTooltip().setText(text);
    }

    private static void make(Control control) {
        if (control.getTooltip() == null)
            control.setTooltip(new Hint((String) control.getProperties().get(KEY)));
    }

    public Hint(String text) {
        super(text);
        setWrapText(true);
        setShowDelay(DELAY);
        setShowDuration(Duration.seconds(30));
        maxWidthProperty().bind(fontProperty().map(font -> font.getSize() * LINE));
    }
}
