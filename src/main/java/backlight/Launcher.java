package backlight;

import backlight.view.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/**
 * Starts the program, or says in one paragraph why it cannot.
 *
 * <p>It is no {@link Application}, because Java would then look for the toolkit before this class could speak.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        StartProblem problem = new StartProblem(Messages.load(), System.getenv(), System::getProperty);
        problem.beforeStart().ifPresent(Launcher::exit);
        try {
            Application.launch(App.class, arguments);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            exit(problem.meaning(e));
        } catch (RuntimeException e) {
            exit(broken(e));
        }
    }

    /** The program itself failed before there was a window that could say so. */
    private static String broken(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) cause = cause.getCause();
        Messages messages = Messages.load();
        Optional<Path> log = App.log()
                .write("failed to start, " + CrashReporter.describeSystem() + System.lineSeparator()
                        + CrashReporter.trace(e));
        return messages.text("start.failed", cause, log.map(Path::toString).orElse(messages.text("start.nowhere")));
    }

    private static void exit(String paragraph) {
        System.err.println(paragraph);
        System.exit(1);
    }
}
