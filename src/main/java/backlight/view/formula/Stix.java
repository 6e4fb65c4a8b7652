package backlight.view.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** The typeface of the formulas. STIX General Regular also holds the slanted letters of mathematics. */
final class Stix implements Glyphs {
    private static final double MEASURED_AT = 100;

    private final Map<String, Ink> measured = new HashMap<>();

    @Override
    public Ink measure(String text) {
        return measured.computeIfAbsent(text, Stix::measured);
    }

    private static Ink measured(String text) {
        Text sample = new Text(text);
        sample.setFont(font(MEASURED_AT));
        double advance = sample.getLayoutBounds().getWidth();
        sample.setBoundsType(TextBoundsType.VISUAL);
        Bounds ink = sample.getLayoutBounds();
        return new Ink(
                advance / MEASURED_AT,
                ink.getMinX() / MEASURED_AT,
                ink.getMaxX() / MEASURED_AT,
                -ink.getMinY() / MEASURED_AT,
                ink.getMaxY() / MEASURED_AT);
    }

    /** The typeface at a size in pixels. */
    static Font font(double size) {
        return new Font(Loaded.NAME, size);
    }

    /** Loads the file when the first formula is measured. */
    private static final class Loaded {
        static final String NAME = load();

        private static String load() {
            try (InputStream file = Stix.class.getResourceAsStream("/fonts/STIXGeneral-Regular.otf")) {
                Font font = Font.loadFont(file, MEASURED_AT);
                if (font == null) {
                    throw new IllegalStateException("/fonts/STIXGeneral-Regular.otf cannot be loaded");
                }
                return font.getName();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
