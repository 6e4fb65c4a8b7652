package backlight.view.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
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
        for (String file : FILES) load(file, Fonts.class.getResource("/fonts/" + file));
        load("Feather", new FeatherIkonHandler().getFontResource());
    }

    /** Makes the families known to JavaFX, which happens once, with the first use of this class. */
    public static void load() {}

    private static void load(String name, URL file) {
        try {
            if (file == null || (byAddress(file) == null && byStream(file) == null))
                throw new IllegalStateException("The font " + name + " is missing or damaged");
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read", e);
        }
    }

    /** Three times as fast as a stream, which JavaFX copies to a file first. It does not decode the address. */
    private static Font byAddress(URL file) {
        if (!file.getProtocol().equals("file")) return null;
        return Font.loadFont("file:" + URI.create(file.toString()).getPath(), 0);
    }

    private static Font byStream(URL file) throws IOException {
        try (InputStream stream = file.openStream()) {
            return Font.loadFont(stream, 0);
        }
    }
}
