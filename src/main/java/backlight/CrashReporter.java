package backlight;

import backlight.view.screen.CrashDialog.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Logs what nobody caught and shows it, on whatever thread it happened; the program lives on.
 *
 * <p>The same error again and again, as from a broken layout in each frame, is logged at its 2nd, 4th, 8th… time.
 */
public final class CrashReporter implements Thread.UncaughtExceptionHandler {
    private final LogFile log;
    private final String system;
    private final Executor screenThread;
    private final Consumer<Report> screen;
    private String lastTrace = "";
    private long repetitions;
    private Report waiting;

    /**
     * @param system one line on program, Java and operating system
     * @param screenThread runs what it is given on the thread on which {@code screen} may be called, later
     */
    public CrashReporter(LogFile log, String system, Executor screenThread, Consumer<Report> screen) {
        this.log = log;
        this.system = system;
        this.screenThread = screenThread;
        this.screen = screen;
    }

    /** One line on program, Java and operating system. */
    static String describeSystem() {
        Module module = CrashReporter.class.getModule();
        String version = Optional.ofNullable(module.getDescriptor())
                .flatMap(java.lang.module.ModuleDescriptor::rawVersion)
                .orElse("(unknown version)");
        return "Backlight %s, Java %s (%s), %s %s %s"
                .formatted(
                        version,
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        try {
            if (hold(reportOn(thread, failure))) screenThread.execute(this::showWaiting);
        } catch (Throwable again) {
            giveUp(again);
        }
    }

    private synchronized Report reportOn(Thread thread, Throwable failure) {
        String trace = trace(failure);
        repetitions = trace.equals(lastTrace) ? repetitions + 1 : 1;
        lastTrace = trace;
        String details = "uncaught in thread " + thread.getName() + ", " + system + System.lineSeparator() + trace;
        return new Report(message(failure), details, logged(details), 1);
    }

    private Optional<Path> logged(String details) {
        if (repetitions == 1) return log.write(details);
        boolean powerOfTwo = Long.bitCount(repetitions) == 1;
        return powerOfTwo ? log.write("the same again, " + repetitions + " times so far") : log.latest();
    }

    /** Keeps the report until the screen takes it; returns whether the screen does not know yet that one waits. */
    private synchronized boolean hold(Report report) {
        boolean first = waiting == null;
        long times = first ? 1 : waiting.times() + 1;
        waiting = new Report(report.message(), report.details(), report.log(), times);
        return first;
    }

    private synchronized Report take() {
        Report taken = waiting;
        waiting = null;
        return taken;
    }

    private void showWaiting() {
        try {
            screen.accept(take());
        } catch (Throwable again) {
            giveUp(again);
        }
    }

    /** Reporting failed too: a last attempt that nothing is built on. */
    private void giveUp(Throwable failure) {
        try {
            log.write("an error could not be shown: " + trace(failure));
        } catch (Throwable ignored) {
            // Nothing is left that could take the message.
        }
    }

    static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static String message(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }
}
