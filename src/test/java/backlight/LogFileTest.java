package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private Path temporary;
    private Path blocked;

    @BeforeEach
    void prepare() throws IOException {
        temporary = Files.createDirectory(place.resolve("tmp"));
        blocked = Files.createFile(place.resolve("file")).resolve("below");
    }

    @Test
    void anEntryHasItsTime() throws IOException {
        LogFile log = new LogFile(Optional.of(place.resolve("a/b")), temporary, 1000, CLOCK);
        Path file = log.write("first").orElseThrow();
        log.write("second");
        assertEquals(place.resolve("a/b/backlight.log"), file);
        assertEquals("2026-01-02T03:04:05Z first\n2026-01-02T03:04:05Z second\n", Files.readString(file));
    }

    @Test
    void itStaysBounded() throws IOException {
        LogFile log = new LogFile(Optional.of(place.resolve("log")), temporary, 1000, CLOCK);
        for (int i = 0; i < 1000; i++) log.write("entry " + i);
        log.write("x".repeat(100_000));
        assertTrue(size() < 4500, () -> "" + size());
        assertTrue(log.latest().isPresent());
    }

    private long size() {
        try (Stream<Path> files = Files.list(place.resolve("log"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void withoutItsFolderItWritesBetweenTheTemporaryFiles() throws IOException {
        LogFile log = new LogFile(Optional.of(blocked), temporary, 1000, CLOCK);
        Path file = log.write("first").orElseThrow();
        assertTrue(file.startsWith(temporary));
        assertEquals(file, log.write("second").orElseThrow());
        assertTrue(Files.readString(file).contains("second"));
    }

    @Test
    void nowhereToWriteIsSaid() {
        LogFile log = new LogFile(Optional.empty(), blocked, 1000, CLOCK);
        assertEquals(Optional.empty(), log.write("lost"));
        assertEquals(Optional.empty(), log.latest());
    }
}
