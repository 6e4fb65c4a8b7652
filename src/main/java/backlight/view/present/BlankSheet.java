package backlight.view.present;

import backlight.view.text.Messages;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A black sheet over the picture, for when the class should look at the teacher. */
public final class BlankSheet extends StackPane {
    /** After which it says how the picture comes back, in nanoseconds. */
    static final long PATIENCE = 3000 * Vanishing.MILLISECOND;

    private final Label hint;
    private final Frames frames;
    private long since;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public BlankSheet(Messages messages, LongSupplier clock) {
        hint = new Label(messages.text("present.blank.hint"));
        hint.getStyleClass().add("blank-hint");
        hint.setWrapText(true);
        frames = new Frames(clock, this::draw);
        getStyleClass().add("blank-sheet");
        setAlignment(Pos.BOTTOM_CENTER);
        setCursor(Cursor.NONE);
        setAccessibleText(messages.text("present.blank"));
        getChildren().add(hint);
        setVisible(false);
    }

    Label hint() {
        return hint;
    }

    Frames frames() {
        return frames;
    }

    /** Covers the picture, or shows it again. */
    public void show(boolean blank) {
        if (blank == isVisible()) return;
        setVisible(blank);
        hint.setVisible(false);
        since = frames.now();
        if (blank) frames.start();
        else frames.stop();
    }

    private boolean draw(long now) {
        hint.setVisible(now - since >= PATIENCE);
        return !hint.isVisible();
    }
}
