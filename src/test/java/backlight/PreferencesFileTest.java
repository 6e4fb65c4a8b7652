package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.WindowPlace.Area;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    private static final Preferences CHOSEN = Preferences.INITIAL
            .withTheme("projector")
            .withTextScale(1.75)
            .withWorkspace("backprop")
            .withMotion("steps")
            .withGreeted(true)
            .withWindow(new WindowPlace(new Area(-10.5, 20, 1366, 768), true));

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    private PreferencesFile in(Path place) {
        return new PreferencesFile(Optional.of(place), log::add);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), text);
    }

    @Test
    void whatIsSavedComesBack() {
        Path deep = folder.resolve("new/folder");
        in(deep).save(CHOSEN);
        assertEquals(CHOSEN, in(deep).load());
        in(deep).save(CHOSEN.withTheme("light"));
        assertEquals(CHOSEN.withTheme("light"), in(deep).load());
        assertEquals(List.of(), log);
    }

    @Test
    void savingLeavesOneFile() throws IOException {
        in(folder).save(CHOSEN);
        in(folder).save(Preferences.INITIAL);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("preferences.properties")), files.toList());
        }
    }

    @Test
    void aFirstStartHasTheInitialValuesAndIsQuiet() {
        assertEquals(Preferences.INITIAL, in(folder.resolve("none")).load());
        assertEquals(List.of(), log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme=",
                "theme=../../etc",
                "theme=\\u12",
                "textScale=0.5",
                "textScale=9",
                "textScale=NaN",
                "textScale=big",
                "workspace=A B",
                "window.x=1",
                "window.x=a\nwindow.y=0\nwindow.width=1\nwindow.height=1",
                "window.x=0\nwindow.y=0\nwindow.width=-5\nwindow.height=1"
            })
    void aWrongValueIsIgnoredWithALine(String text) throws IOException {
        write(text);
        assertEquals(Preferences.INITIAL, in(folder).load());
        assertEquals(1, log.size(), log.toString());
    }

    @Test
    void aWrongValueDoesNotTakeTheRightOnesWithIt() throws IOException {
        write("theme=light\ntextScale=99\nworkspace=backprop\nunknown=1");
        assertEquals(
                Preferences.INITIAL.withTheme("light").withWorkspace("backprop"),
                in(folder).load());
    }

    @Test
    void aDamagedFileIsIgnoredWithALineAndReplaced() throws IOException {
        Files.write(folder.resolve("preferences.properties"), "theme=\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Preferences.INITIAL, in(folder).load());
        assertEquals(1, log.size());
        in(folder).save(CHOSEN);
        assertEquals(CHOSEN, in(folder).load());
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        write("theme=light\n" + "#".repeat(100_000));
        assertEquals(Preferences.INITIAL, in(folder).load());
        assertTrue(log.get(0).contains("too large"), log.toString());
    }

    @Test
    void aFolderInPlaceOfTheFileIsALineOnly() throws IOException {
        Files.createDirectories(folder.resolve("preferences.properties/inside"));
        assertEquals(Preferences.INITIAL, in(folder).load());
        in(folder).save(CHOSEN);
        assertEquals(2, log.size(), log.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsALineOnly() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        in(file.resolve("below")).save(CHOSEN);
        assertEquals(1, log.size());
        assertEquals(Preferences.INITIAL, in(file.resolve("below")).load());
    }

    @Test
    void withoutAPlaceNothingIsSaved() {
        PreferencesFile nowhere = new PreferencesFile(Optional.empty(), log::add);
        nowhere.save(CHOSEN);
        assertEquals(Preferences.INITIAL, nowhere.load());
        assertEquals(List.of(), log);
    }
}
