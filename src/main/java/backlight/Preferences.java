package backlight;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the program remembers between starts.
 *
 * @param theme its id, lower case; that it exists is not checked here
 * @param textScale 1 to 2.5
 * @param window where the window was; empty before the first start
 * @param workspace the id of the last workspace, lower case; that it exists is not checked here
 * @param motion the id of how things move, lower case; that it exists is not checked here
 * @param greeted whether the first minute is over
 */
public record Preferences(
        String theme,
        double textScale,
        Optional<WindowPlace> window,
        String workspace,
        String motion,
        boolean greeted) {
    private static final double LARGEST_TEXT = 2.5;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Stands below the limits, which its creation checks. */
    public static final Preferences INITIAL =
            new Preferences("dark", 1, Optional.empty(), "functions", "smooth", false);

    public Preferences {
        requireId("theme", theme);
        requireId("workspace", workspace);
        requireId("motion", motion);
        if (!(textScale >= 1 && textScale <= LARGEST_TEXT)) {
            throw new IllegalArgumentException("text scale must be 1 to " + LARGEST_TEXT + ", not " + textScale);
        }
    }

    private static void requireId(String what, String id) {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("a " + what + " cannot be called " + id);
    }

    public Preferences withTheme(String changed) {
        return new Preferences(changed, textScale, window, workspace, motion, greeted);
    }

    public Preferences withTextScale(double changed) {
        return new Preferences(theme, changed, window, workspace, motion, greeted);
    }

    public Preferences withWindow(WindowPlace changed) {
        return new Preferences(theme, textScale, Optional.of(changed), workspace, motion, greeted);
    }

    public Preferences withWorkspace(String changed) {
        return new Preferences(theme, textScale, window, changed, motion, greeted);
    }

    public Preferences withMotion(String changed) {
        return new Preferences(theme, textScale, window, workspace, changed, greeted);
    }

    public Preferences withGreeted(boolean changed) {
        return new Preferences(theme, textScale, window, workspace, motion, changed);
    }
}
