package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {
    private static PlatformFolders of(String os, Map<String, String> environment, String home) {
        return PlatformFolders.of(os, environment, home);
    }

    private static Optional<Path> path(String path) {
        return Optional.of(Path.of(path));
    }

    @Test
    void linuxFollowsItsVariables() {
        Map<String, String> xdg = Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");
        assertEquals(new PlatformFolders(path("/c/backlight"), path("/s/backlight")), of("Linux", xdg, "/home/a"));
    }

    @Test
    void linuxWithoutVariablesUsesTheHome() {
        PlatformFolders expected =
                new PlatformFolders(path("/home/a/.config/backlight"), path("/home/a/.local/state/backlight"));
        assertEquals(expected, of("Linux", Map.of(), "/home/a"));
        assertEquals(expected, of("Linux", Map.of("XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", ""), "/home/a"));
    }

    @Test
    void macHasItsLibrary() {
        assertEquals(
                new PlatformFolders(
                        path("/Users/a/Library/Application Support/Backlight"),
                        path("/Users/a/Library/Logs/Backlight")),
                of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/c"), "/Users/a"));
    }

    @Test
    void windowsFollowsItsVariables() {
        // Paths of the system that runs the test stand for those of Windows.
        Map<String, String> folders = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
        assertEquals(
                new PlatformFolders(path("/roaming/Backlight"), path("/local/Backlight")),
                of("Windows 11", folders, null));
    }

    @Test
    void withoutAHomeThereIsNoPlace() {
        PlatformFolders nowhere = new PlatformFolders(Optional.empty(), Optional.empty());
        assertEquals(nowhere, of("Linux", Map.of(), null));
        assertEquals(nowhere, of("Linux", Map.of(), "?"));
        assertEquals(nowhere, of("Mac OS X", Map.of(), ""));
        assertEquals(nowhere, of("Windows 11", Map.of("APPDATA", "\0"), "\0"));
    }
}
