package backlight;

import backlight.view.text.Messages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/**
 * Starts the program, or says in one paragraph why it cannot.
 *
 * <p>It is no {@link Application}, because Java would then look for the toolkit before this class could speak.
 */
public final class Launcher {
    private final Messages messages = Messages.load();
    private final StartProblem problem = new StartProblem(messages, System.getenv(), System::getProperty);
    private final PrintStream errors = System.err;

    private Launcher() {}

    public static void main(String[] arguments) {
        new Launcher().start(arguments);
    }

    private void start(String... arguments) {
        problem.beforeStart().ifPresent(this::exit);
        HeldErrors held = new HeldErrors(errors);
        System.setErr(held);
        Painting.prepare();
        try {
            Application.launch(App.class, arguments);
        } catch (RuntimeException | LinkageError e) {
            exit(held.holds() ? toolkitFailed(e, held.text()) : programFailed(e));
        }
    }

    private String toolkitFailed(Throwable failure, String said) {
        App.log().write("no toolkit, " + details(failure) + said);
        return problem.meaning(root(failure), said);
    }

    /** The program itself failed before there was a window that could say so. */
    private String programFailed(Throwable failure) {
        Optional<Path> log = App.log().write("failed to start, " + details(failure));
        String where = log.map(Path::toString).orElse(messages.text("start.nowhere"));
        return messages.text("start.failed", root(failure), where);
    }

    private static String details(Throwable failure) {
        return CrashReporter.describeSystem() + System.lineSeparator() + CrashReporter.trace(failure);
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private void exit(String paragraph) {
        errors.println(paragraph);
        System.exit(1);
    }
}
