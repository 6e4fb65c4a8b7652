package backlight;

import java.util.Map;

/** How JavaFX paints this program's windows, which have many small things that change far from each other. */
public final class Painting {
    private static final Map<String, String> SETTINGS = Map.of(
            // JavaFX merges what changed into 6 rectangles; then a number here and one there repaint all between them
            "prism.dirtyregioncount", "15",
            // in software, stretching a kept picture of a card costs ten times what filling the card costs
            "prism.disableRegionCaching", "true");

    private Painting() {}

    /** Call before the toolkit starts; what the command line says goes first. */
    public static void prepare() {
        SETTINGS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    }
}
