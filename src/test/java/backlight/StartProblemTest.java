package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.text.Messages;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartProblemTest {
    private static StartProblem on(Map<String, String> environment, Map<String, String> properties) {
        return new StartProblem(Messages.load(), environment, properties::get);
    }

    private static final Map<String, String> LINUX = Map.of("os.name", "Linux");

    @Test
    void linuxNeedsADisplay() {
        assertTrue(on(Map.of(), LINUX).beforeStart().orElseThrow().contains("xvfb-run"));
        assertTrue(on(Map.of("DISPLAY", ""), LINUX).beforeStart().isPresent());
        assertTrue(on(Map.of("WAYLAND_DISPLAY", "wayland-0"), LINUX)
                .beforeStart()
                .orElseThrow()
                .contains("xwayland"));
        assertEquals(Optional.empty(), on(Map.of("DISPLAY", ":0"), LINUX).beforeStart());
    }

    @Test
    void aHeadlessToolkitAndOtherSystemsNeedNone() {
        Map<String, String> monocle = Map.of("os.name", "Linux", "glass.platform", "Monocle");
        assertEquals(Optional.empty(), on(Map.of(), monocle).beforeStart());
        assertEquals(
                Optional.empty(), on(Map.of(), Map.of("os.name", "Mac OS X")).beforeStart());
    }

    @ParameterizedTest
    @CsvSource({
        "Unable to open DISPLAY, the display :9 does not answer",
        "Unable to load glass GTK library., libgtk-3-0"
    })
    void theToolkitsWordsAreExplained(String said, String expected) {
        String meaning = on(Map.of("DISPLAY", ":9"), LINUX).meaning(new UnsupportedOperationException(said), "");
        assertTrue(meaning.contains(expected), meaning);
    }

    @Test
    void aToolkitWithoutWordsIsNamed() {
        assertTrue(on(Map.of(), LINUX).meaning(new UnsatisfiedLinkError(), "").contains("UnsatisfiedLinkError"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/root/.openjfx/cache/libglass.so: /usr/lib/libX11.so.6: file too short",
                "/root/libglass.so: libX11.so.6: cannot open shared object file: No such file or directory"
            })
    void theLibraryThatCouldNotBeLoadedIsNamed(String printed) {
        String text = "Loading library glass failed: java.lang.UnsatisfiedLinkError: " + printed + "\n\tat x";
        String meaning = on(Map.of(), LINUX).meaning(new UnsatisfiedLinkError("no glass"), text);
        assertTrue(meaning.contains("loaded: libX11.so.6. "), meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start.noDisplay", "start.deadDisplay", "start.noGtk", "start.noToolkit"})
    void aParagraphIsOneLineThatEveryTerminalCanShow(String key) {
        String text = Messages.load().text(key, "x");
        assertFalse(text.contains("\n"));
        assertTrue(text.chars().allMatch(c -> c < 128), text);
    }
}
