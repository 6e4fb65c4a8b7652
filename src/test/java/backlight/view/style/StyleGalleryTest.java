package backlight.view.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StyleGalleryTest {
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> warnings = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            warnings.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        CSS.addHandler(listener);
    }

    @AfterEach
    void forgetThemeAndFindNoWarning() {
        CSS.removeHandler(listener);
        fx(() -> {
            Application.setUserAgentStylesheet(null);
            return null;
        });
        assertEquals(List.of(), warnings);
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static Scene scene(Theme theme, TextSize size) {
        theme.apply();
        Parent all = StyleGallery.all();
        Scene scene = new Scene(all, 1920, 1080);
        size.applyTo(all);
        return scene;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyControlIsDrawn(Theme theme) {
        String name = "style-" + theme.name().toLowerCase(Locale.ROOT);
        Image picture = fx(() -> Pictures.save(scene(theme, new TextSize(false, 1)), name));
        assertTrue(Pictures.colours(picture) > 100, name + " is blank");
    }

    @ParameterizedTest
    @CsvSource({"true, 1, style-compact", "false, 2, style-double"})
    void oneNumberSizesEverything(boolean compact, double scale, String name) {
        double height = fx(() -> {
            Scene scene = scene(Theme.DARK, new TextSize(compact, scale));
            Pictures.save(scene, name);
            return scene.getRoot().lookup(".top-bar").getLayoutBounds().getHeight();
        });
        assertEquals(compact ? 52 * 13 / 14.0 : 56 * scale, height, 2);
    }

    @Test
    void textIsSetInOurFonts() {
        Map<String, String> expected = Map.of(
                Character.toString(Feather.EYE.getCode()),
                "FeatherIcons",
                "Exponential linear unit",
                "Inter",
                "Backlight",
                "Inter Semi Bold",
                "ELU saturated: |f′| < 0.01",
                "Inter Medium",
                "−0.699",
                "JetBrains Mono",
                "f = −0.699",
                "JetBrains Mono Medium",
                "α",
                "STIXGeneral");
        Map<String, String> found = fx(() -> {
            Scene scene = scene(Theme.DARK, new TextSize(false, 1));
            scene.snapshot(null);
            return Stream.of(".text", ".icon")
                    .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> expected.containsKey(text.getText()))
                    .collect(Collectors.toMap(Text::getText, t -> t.getFont().getFamily(), (one, other) -> one));
        });
        assertEquals(expected, found);
    }

    @Test
    void aMistakeInAStylesheetIsHeard() {
        fx(() -> {
            Scene scene = scene(Theme.DARK, new TextSize(false, 1));
            scene.getStylesheets()
                    .add("data:text/css;base64," + base64(".top-bar { -fx-background-color: -no-such; }"));
            scene.getRoot().applyCss();
            return null;
        });
        assertFalse(warnings.isEmpty());
        warnings.clear();
    }

    private static String base64(String css) {
        return Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
