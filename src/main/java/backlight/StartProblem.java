package backlight;

import backlight.view.text.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why no window can be opened, in one paragraph. */
final class StartProblem {
    /** Names of the toolkit's platform that need an X display; any other one, such as Monocle, brings its own. */
    private static final Set<String> NEED_X = Set.of("", "gtk", "linux");

    /** As in "…/libglass.so: libX11.so.6: cannot open shared object file": the last one is the culprit. */
    private static final Pattern LIBRARY = Pattern.compile("([\\w+-]+\\.so[.\\d]*): (?!\\S*\\.so)");

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
     * @param failure its innermost cause
     * @param printed what the toolkit wrote to the error stream meanwhile
     */
    String meaning(Throwable failure, String printed) {
        String said = orEmpty(failure.getMessage());
        if (said.contains("DISPLAY")) return messages.text("start.deadDisplay", orEmpty(environment.get("DISPLAY")));
        if (said.contains("GTK")) return messages.text("start.noGtk");
        Matcher library = LIBRARY.matcher(printed);
        return messages.text("start.noToolkit", library.find() ? library.group(1) : failure.toString());
    }

    private boolean onLinux() {
        return orEmpty(property.apply("os.name")).startsWith("Linux");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
