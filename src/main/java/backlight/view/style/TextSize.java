package backlight.view.style;

import java.util.Locale;
import javafx.scene.Parent;

/** The one number that sizes everything: all lengths in the stylesheets are multiples of the root's text size. */
public record TextSize(boolean compact, double scale) {
    private static final double FULL = 14;
    private static final double COMPACT = 13;

    public static final double LARGEST = 6;

    public TextSize {
        if (!(scale >= 0.5 && scale <= LARGEST))
            throw new IllegalArgumentException("Text scale is " + scale + "; it must be from 0.5 to " + LARGEST);
    }

    /** The size of body text, in pixels. */
    public double pixels() {
        return (compact ? COMPACT : FULL) * scale;
    }

    public void applyTo(Parent root) {
        root.getStyleClass().remove("compact");
        if (compact) root.getStyleClass().add("compact");
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", pixels()));
    }
}
