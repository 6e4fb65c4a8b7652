package backlight;

import backlight.WindowPlace.Area;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Preferences on disk. Whatever is wrong with the disk is a line in the log and never an exception. */
public final class PreferencesFile {
    private static final String NAME = "preferences.properties";
    private static final long MOST_BYTES = 64 * 1024;

    private final Optional<Path> folder;
    private final Consumer<String> log;

    /**
     * @param folder where the file is or will be; empty if there is no place for it
     * @param log takes a line about what went wrong
     */
    public PreferencesFile(Optional<Path> folder, Consumer<String> log) {
        this.folder = folder;
        this.log = log;
    }

    /** What was saved, with the initial value wherever nothing sensible was. */
    public Preferences load() {
        Path file = folder.map(path -> path.resolve(NAME)).orElse(null);
        if (file == null || Files.notExists(file)) return Preferences.INITIAL;
        try {
            return preferences(properties(file));
        } catch (IOException | RuntimeException e) {
            log.accept("preferences are the initial ones, for " + file + " cannot be read: " + e);
            return Preferences.INITIAL;
        }
    }

    public void save(Preferences preferences) {
        if (folder.isEmpty()) return;
        try {
            Files.createDirectories(folder.get());
            replace(folder.get().resolve(NAME), text(preferences));
        } catch (IOException | RuntimeException e) {
            log.accept("preferences are not saved in " + folder.get() + ": " + e);
        }
    }

    private static Properties properties(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("it is no file");
        if (Files.size(file) > MOST_BYTES) throw new IOException("it is too large");
        Properties properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private Preferences preferences(Properties from) {
        Preferences result = Preferences.INITIAL;
        result = changed(result, from, "theme", p -> p.withTheme(from.getProperty("theme")));
        result = changed(result, from, "textScale", p -> p.withTextScale(number(from, "textScale")));
        result = changed(result, from, "workspace", p -> p.withWorkspace(from.getProperty("workspace")));
        result = changed(result, from, "motion", p -> p.withMotion(from.getProperty("motion")));
        result =
                changed(result, from, "greeted", p -> p.withGreeted(Boolean.parseBoolean(from.getProperty("greeted"))));
        return changed(result, from, "window.x", p -> p.withWindow(window(from)));
    }

    private Preferences changed(Preferences before, Properties from, String key, UnaryOperator<Preferences> change) {
        if (!from.containsKey(key)) return before;
        try {
            return change.apply(before);
        } catch (IllegalArgumentException e) {
            log.accept("the saved " + key + " is ignored: " + e.getMessage());
            return before;
        }
    }

    private static WindowPlace window(Properties from) {
        Area area = new Area(
                number(from, "window.x"),
                number(from, "window.y"),
                number(from, "window.width"),
                number(from, "window.height"));
        return new WindowPlace(area, Boolean.parseBoolean(from.getProperty("window.maximized")));
    }

    private static double number(Properties from, String key) {
        return Double.parseDouble(from.getProperty(key, "missing"));
    }

    private static String text(Preferences preferences) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("theme", preferences.theme());
        properties.setProperty("textScale", String.valueOf(preferences.textScale()));
        properties.setProperty("workspace", preferences.workspace());
        properties.setProperty("motion", preferences.motion());
        properties.setProperty("greeted", String.valueOf(preferences.greeted()));
        preferences.window().ifPresent(window -> {
            properties.setProperty("window.x", String.valueOf(window.area().x()));
            properties.setProperty("window.y", String.valueOf(window.area().y()));
            properties.setProperty("window.width", String.valueOf(window.area().width()));
            properties.setProperty("window.height", String.valueOf(window.area().height()));
            properties.setProperty("window.maximized", String.valueOf(window.maximized()));
        });
        StringWriter text = new StringWriter();
        properties.store(text, "Backlight");
        return text.toString();
    }

    /** A reader sees the old file or the new one, never a part. */
    private static void replace(Path file, String text) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "preferences", ".part");
        try {
            Files.writeString(part, text);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
