package backlight;

import backlight.view.text.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Why no window can be opened, in one paragraph. */
final class StartProblem {
    /** Names of the toolkit's platform that need an X display; any other one, such as Monocle, brings its own. */
    private static final Set<String> NEED_X = Set.of("", "gtk", "linux");

    private final Messages messages;
    private final Map<String, String> environment;
    private final UnaryOperator<String> property;

    /**
     * @param environment such as {@link System#getenv()}
     * @param property a system property by name, null if it is not set
     */
    StartProblem(Messages messages, Map<String, String> environment, UnaryOperator<String> property) {
        this.messages = messages;
        this.environment = environment;
        this.property = property;
    }

    /** What can be known before JavaFX is asked, which saves half a second. */
    Optional<String> beforeStart() {
        boolean needsDisplay = onLinux() && NEED_X.contains(orEmpty(property.apply("glass.platform")));
        boolean missing = orEmpty(environment.get("DISPLAY")).isBlank();
        return needsDisplay && missing ? Optional.of(messages.text("start.noDisplay")) : Optional.empty();
    }

    /**
     * What the toolkit's refusal means.
     *
     * @param failure an UnsupportedOperationException or an UnsatisfiedLinkError of the toolkit's start
     */
    String meaning(Throwable failure) {
        String said = orEmpty(failure.getMessage());
        if (said.contains("DISPLAY")) return messages.text("start.deadDisplay", orEmpty(environment.get("DISPLAY")));
        if (said.contains("GTK")) return messages.text("start.noGtk");
        return messages.text(
                "start.noToolkit", said.isEmpty() ? failure.getClass().getSimpleName() : said);
    }

    private boolean onLinux() {
        return orEmpty(property.apply("os.name")).startsWith("Linux");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
