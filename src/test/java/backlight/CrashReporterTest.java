package backlight;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.screen.CrashDialog.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReporterTest {
    private final List<Report> shown = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @TempDir
    Path folder;

    private CrashReporter reporter(Executor executor, Consumer<Report> screen) {
        LogFile log = new LogFile(Optional.of(folder), folder, 1 << 20, Clock.systemUTC());
        return new CrashReporter(log, "Backlight 9.9 on a test", executor, screen);
    }

    private static void fail(CrashReporter reporter, Throwable failure) {
        reporter.uncaughtException(Thread.currentThread(), failure);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("backlight.log"));
    }

    @Test
    void anErrorIsLoggedWithItsTraceAndShownWithTheFile() throws IOException {
        fail(reporter(Runnable::run, shown::add), new IllegalStateException("no such layer"));
        Report report = shown.get(0);
        assertEquals("IllegalStateException: no such layer", report.message());
        assertEquals(Optional.of(folder.resolve("backlight.log")), report.log());
        assertEquals(1, report.times());
        for (String text : List.of(log(), report.details())) {
            assertTrue(text.contains("Backlight 9.9 on a test"), text);
            assertTrue(text.contains("IllegalStateException: no such layer"), text);
            assertTrue(text.contains("at backlight.CrashReporterTest.anErrorIsLogged"), text);
        }
    }

    @Test
    void errorsThatCannotBeShownYetAreCountedTogether() {
        CrashReporter reporter = reporter(later::add, shown::add);
        for (int i = 0; i < 5; i++) fail(reporter, new IllegalStateException("number " + i));
        assertEquals(1, later.size());
        later.remove().run();
        assertEquals(5, shown.get(0).times());
        assertEquals("IllegalStateException: number 4", shown.get(0).message());
        fail(reporter, new IllegalStateException("afterwards"));
        later.remove().run();
        assertEquals(1, shown.get(1).times());
    }

    @Test
    void theSameErrorAgainAndAgainFillsNoLog() throws IOException {
        CrashReporter reporter = reporter(Runnable::run, shown::add);
        RuntimeException same = new IllegalStateException("in each frame");
        for (int i = 0; i < 10_000; i++) fail(reporter, same);
        assertEquals(10_000, shown.size());
        assertEquals(
                13,
                log().lines().filter(line -> line.contains("the same again")).count());
        assertEquals(1, log().lines().filter(line -> line.contains("uncaught")).count());
        assertTrue(shown.get(9999).log().isPresent());
    }

    @Test
    void aScreenThatFailsIsLoggedOnce() throws IOException {
        fail(
                reporter(Runnable::run, report -> {
                    throw new AssertionError("the screen is broken");
                }),
                new IllegalStateException("first"));
        assertEquals(
                1,
                log().lines()
                        .filter(line -> line.contains("could not be shown"))
                        .count());
        assertTrue(log().contains("first"));
    }

    @Test
    void aScreenThreadThatIsGoneIsLogged() throws IOException {
        Executor gone = task -> {
            throw new IllegalStateException("toolkit not initialized");
        };
        fail(reporter(gone, shown::add), new IllegalStateException("first"));
        assertTrue(log().contains("toolkit not initialized"));
    }

    @Test
    void anExceptionThatFailsToDescribeItselfDoesNoHarm() {
        RuntimeException rude = new RuntimeException() {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no message for you");
            }
        };
        assertDoesNotThrow(() -> fail(reporter(Runnable::run, shown::add), rude));
    }

    @Test
    void theSystemIsDescribed() {
        assertTrue(CrashReporter.describeSystem().contains("Java " + System.getProperty("java.version")));
        assertTrue(CrashReporter.describeSystem().contains(System.getProperty("os.name")));
    }
}
