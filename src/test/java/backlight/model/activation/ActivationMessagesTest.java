package backlight.model.activation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every sentence that a function needs stands in the messages, and none for functions that do not exist. */
class ActivationMessagesTest {
    private static final Properties MESSAGES = new Properties();

    @BeforeAll
    static void load() throws IOException {
        try (Reader text = new InputStreamReader(
                ActivationMessagesTest.class.getResourceAsStream("/text/messages.properties"), UTF_8)) {
            MESSAGES.load(text);
        }
    }

    private static List<String> required() {
        List<String> keys = new ArrayList<>();
        for (ActivationFamily family : Activations.ALL) {
            keys.add("activation." + family.id() + ".full");
            keys.add("activation." + family.id() + ".use");
            family.parameters().forEach(p -> keys.add("activation." + family.id() + ".parameter." + p.id()));
        }
        for (ActivationFamily.Group group : ActivationFamily.Group.values()) {
            keys.add("activation.group." + group.name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    @Test
    void noSentenceIsMissing() {
        List<String> missing = required().stream()
                .filter(key -> MESSAGES.getProperty(key, "").isBlank())
                .toList();
        assertEquals(List.of(), missing, "missing in assets/text/messages.properties");
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> known = new TreeSet<>(required());
        Activations.ALL.forEach(family -> known.add("activation." + family.id() + ".correction"));
        Activations.ALL.forEach(family -> known.add("activation." + family.id() + ".where"));
        Set<String> unknown = MESSAGES.stringPropertyNames().stream()
                .filter(key -> key.startsWith("activation.") && !known.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown, "no function asks for these");
    }

    @Test
    void everyKindOfRefusalHasASentence() {
        double infinity = Double.POSITIVE_INFINITY;
        for (double low : new double[] {-infinity, 0}) {
            for (double high : new double[] {1, infinity}) {
                for (Interval allowed : List.of(
                        Interval.closed(low, high),
                        Interval.open(low, high),
                        new Interval(low, false, high, Double.isFinite(high)),
                        new Interval(low, Double.isFinite(low), high, false))) {
                    isWritten(Problem.outside("α", allowed));
                }
            }
        }
        isWritten(Activations.byId("rrelu").problem(List.of(1.0, 0.0)).orElseThrow());
    }

    private static void isWritten(Problem problem) {
        String pattern = MESSAGES.getProperty(problem.key());
        assertTrue(pattern != null, () -> "missing: " + problem.key());
        String sentence = MessageFormat.format(pattern, problem.arguments().toArray());
        assertTrue(!sentence.contains("{") && sentence.endsWith("."), sentence);
    }

    @Test
    void whatAParameterDoesIsSaidInSixtyCharacters() {
        List<String> tooLong = required().stream()
                .filter(key -> key.contains(".parameter."))
                .filter(key -> MESSAGES.getProperty(key).length() > 60)
                .toList();
        assertEquals(List.of(), tooLong);
    }
}
