package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.ModularProgram.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final String EXIT = "-Dbacklight.exitAfterFirstFrame=true";

    @TempDir
    Path folder;

    @Test
    void theModularProgramPaintsItsFirstFrame() throws Exception {
        Outcome outcome = new ModularProgram(folder).headless().run(Map.of(), EXIT);
        assertEquals("", outcome.errors());
        assertEquals("first frame painted", outcome.output().strip());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withAnUnwritableAndDamagedStoreItStartsAllTheSame() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Path config = Files.createDirectories(folder.resolve("config/backlight"));
        Files.write(config.resolve("preferences.properties"), new byte[] {(byte) 0xff, 0, '=', '\\', 'u'});
        Outcome outcome = new ModularProgram(folder)
                .headless()
                .run(Map.of("XDG_STATE_HOME", file.toString()), EXIT, "-Djava.io.tmpdir=" + folder);
        assertEquals("", outcome.errors());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withAnUnknownWorkspaceInItsPreferencesItStartsInTheFirst() throws Exception {
        Path config = Files.createDirectories(folder.resolve("config/backlight"));
        Path file = Files.writeString(config.resolve("preferences.properties"), "workspace=kitchen\n");
        Outcome outcome = new ModularProgram(folder).headless().run(Map.of(), EXIT);
        assertEquals("", outcome.errors());
        assertEquals(0, outcome.exitCode());
        assertTrue(Files.readString(file).contains("workspace=functions"), Files.readString(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoInOneParagraph() throws Exception {
        assertParagraph(new ModularProgram(folder).run(Map.of(), EXIT), "DISPLAY is not set");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withADeadDisplayItSaysSoInOneParagraph() throws Exception {
        Outcome outcome = new ModularProgram(folder).run(Map.of("DISPLAY", ":987"), EXIT);
        // A machine without X libraries misses those first.
        boolean libraries = outcome.errors().contains("system library");
        assertParagraph(outcome, libraries ? "libgtk-3-0" : ":987 does not answer");
    }

    private static void assertParagraph(Outcome outcome, String saying) throws IOException {
        assertEquals(1, outcome.errors().lines().count(), outcome.errors());
        assertTrue(outcome.errors().contains(saying), outcome.errors());
        assertFalse(outcome.errors().contains("Exception"), outcome.errors());
        assertEquals(1, outcome.exitCode());
    }
}
