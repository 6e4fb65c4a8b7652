package backlight.view.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** The fonts that ship with the program, so that it looks the same on every machine. */
public final class Fonts {
    /** Family of formulas; has ∇, ℒ and Greek, upright and italic. */
    public static final String MATH = "STIXGeneral";

    /** Family of the pieces of tall braces and brackets: ⎧ ⎨ ⎩ ⎪. */
    public static final String MATH_PIECES = "STIXSizeOneSym";

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "InterDisplay-SemiBold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Medium.ttf",
            "STIXGeneral-Regular.otf",
            "STIXGeneral-Italic.otf",
            "STIXSizeOneSym-Regular.otf");

    private Fonts() {}

    static {
        for (String file : FILES) load("/fonts/" + file, Fonts.class.getResourceAsStream("/fonts/" + file));
        load("the icons", new FeatherIkonHandler().getFontResourceAsStream());
    }

    /** Makes the families known to JavaFX, which happens once, with the first use of this class. */
    public static void load() {}

    private static void load(String name, InputStream file) {
        if (file == null) throw new IllegalStateException(name + " is missing");
        try (file) {
            if (Font.loadFont(file, 0) == null) throw new IllegalStateException(name + " is not a font");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
