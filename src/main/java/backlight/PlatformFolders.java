package backlight;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this kind of system wants a program to keep its files.
 *
 * <p>Linux: the XDG Base Directory Specification, by which a relative path in a variable is ignored.
 *
 * @param settings for what the user chose; empty if there is no such place
 * @param state for logs; empty if there is no such place
 */
public record PlatformFolders(Optional<Path> settings, Optional<Path> state) {
    /**
     * @param os as in the system property os.name
     * @param environment such as {@link System#getenv()}
     * @param home the user's, null or "?" if unknown
     */
    public static PlatformFolders of(String os, Map<String, String> environment, String home) {
        Optional<Path> user = absolute(home);
        String kind = os.toLowerCase(Locale.ROOT);
        if (kind.startsWith("mac")) {
            return new PlatformFolders(
                    user.map(path -> path.resolve("Library/Application Support/Backlight")),
                    user.map(path -> path.resolve("Library/Logs/Backlight")));
        }
        if (kind.startsWith("windows")) {
            return new PlatformFolders(
                    folder(environment.get("APPDATA"), user, "AppData/Roaming", "Backlight"),
                    folder(environment.get("LOCALAPPDATA"), user, "AppData/Local", "Backlight"));
        }
        return new PlatformFolders(
                folder(environment.get("XDG_CONFIG_HOME"), user, ".config", "backlight"),
                folder(environment.get("XDG_STATE_HOME"), user, ".local/state", "backlight"));
    }

    private static Optional<Path> folder(String variable, Optional<Path> home, String below, String name) {
        return absolute(variable)
                .or(() -> home.map(path -> path.resolve(below)))
                .map(path -> path.resolve(name));
    }

    private static Optional<Path> absolute(String path) {
        if (path == null || path.isBlank()) return Optional.empty();
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
