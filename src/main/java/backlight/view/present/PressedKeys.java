package backlight.view.present;

import backlight.view.text.Messages;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The last keys that were pressed, so that a class can follow what the teacher does. Each vanishes soon. */
public final class PressedKeys extends HBox {
    static final Vanishing VANISHING = Vanishing.after(1600, 200);

    static final int MOST = 4;

    private final Messages messages;
    private final Fading fading;
    private String last = "";
    private int times;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public PressedKeys(Messages messages, LongSupplier clock) {
        this.messages = messages;
        fading = new Fading(clock, VANISHING, getChildren()::remove);
        getStyleClass().add("pressed-keys");
        setAlignment(Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
    }

    Fading fading() {
        return fading;
    }

    /** Whether a key goes at once instead of fading. */
    public void setReducedMotion(boolean reduced) {
        fading.setReducedMotion(reduced);
    }

    /**
     * Shows these keys, after those before them. The same again is counted: "PgDn ×2".
     *
     * @param keys such as "Ctrl+K", as {@link KeyNames} writes them
     */
    public void show(String keys) {
        boolean again = keys.equals(last) && !getChildren().isEmpty();
        times = again ? times + 1 : 1;
        last = keys;
        if (!again) add();
        Label cap = (Label) getChildren().get(getChildren().size() - 1);
        cap.setText(again ? messages.text("present.keys.again", keys, times) : keys);
        fading.begin(cap);
    }

    private void add() {
        if (getChildren().size() >= MOST) fading.end(getChildren().get(0));
        Label cap = new Label();
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        getChildren().add(cap);
    }

    /** Takes all away. */
    public void clear() {
        fading.clear();
    }
}
