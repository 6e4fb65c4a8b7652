package backlight.view.style;

import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;

/** A look of the whole program: one stylesheet, made by the build from the tokens of the theme. */
public enum Theme {
    /** A lit picture in a dim room. */
    DARK,
    /** A lit room. */
    LIGHT,
    /** Black on white with thick strokes, for a lamp that washes out everything else. */
    PROJECTOR;

    /** Short, lower case, stable: written into files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with this id; empty if there is none. */
    public static Optional<Theme> find(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** Gives every window this look, at once. */
    public void apply() {
        Fonts.load();
        Application.setUserAgentStylesheet(stylesheet());
    }

    public String stylesheet() {
        String name = "/style/" + id() + ".bss";
        URL file = Theme.class.getResource(name);
        return Objects.requireNonNull(file, () -> name + " is missing; the build makes it in process-resources")
                .toExternalForm();
    }
}
