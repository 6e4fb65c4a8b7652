package backlight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A log that never throws and never grows beyond twice its size: a full file becomes the old one.
 *
 * <p>Where it cannot write in its folder, it writes in a folder for temporary files.
 */
public final class LogFile {
    private static final String NAME = "backlight.log";

    private final Optional<Path> folder;
    private final Path temporary;
    private final long mostBytes;
    private final Clock clock;
    private Path fallback;
    private Optional<Path> latest = Optional.empty();

    /**
     * @param folder where it belongs, if there is such a place
     * @param temporary an existing folder in which to make one if that one cannot be written
     * @param mostBytes from this size on a new file is begun
     */
    public LogFile(Optional<Path> folder, Path temporary, long mostBytes, Clock clock) {
        this.folder = folder;
        this.temporary = temporary;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** Adds an entry, under the present time; returns the file that has it, or nothing if none could be written. */
    public synchronized Optional<Path> write(String entry) {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        String bounded = entry.substring(0, (int) Math.min(entry.length(), mostBytes));
        String dated = time + " " + bounded.stripTrailing() + System.lineSeparator();
        latest = folder.flatMap(path -> append(path, dated)).or(() -> appendToFallback(dated));
        return latest;
    }

    /** The file that has the latest entry; empty if it has none. */
    public synchronized Optional<Path> latest() {
        return latest;
    }

    private Optional<Path> append(Path where, String text) {
        try {
            Files.createDirectories(where);
            Path file = where.resolve(NAME);
            if (Files.isRegularFile(file) && Files.size(file) >= mostBytes) {
                Files.move(file, where.resolve(NAME + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> appendToFallback(String text) {
        try {
            // A name that nobody can guess: others may write in the folder for temporary files.
            if (fallback == null) fallback = Files.createTempDirectory(temporary, "backlight");
            return append(fallback, text);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
