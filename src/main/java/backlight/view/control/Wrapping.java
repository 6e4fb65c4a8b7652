package backlight.view.control;

import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Words that go on below where their place is too short for them, and are never cut. */
public final class Wrapping {
    private Wrapping() {}

    public static void on(Labeled... words) {
        for (Labeled each : words) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
