package backlight.view.style;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A tooltip that comes soon, stays while it is read, and wraps. (JavaFX takes none of this from a stylesheet.) */
public final class Hint extends Tooltip {
    /** Line length in multiples of the text size: about 50 letters. */
    private static final double LINE = 26;

    public Hint(String text) {
        super(text);
        setWrapText(true);
        setShowDelay(Duration.millis(400));
        setShowDuration(Duration.seconds(30));
        maxWidthProperty().bind(fontProperty().map(font -> font.getSize() * LINE));
    }
}
