package backlight.model.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every sentence about data stands in the messages, and none that nothing asks for. */
class DataMessagesTest {
    private static final Properties MESSAGES = new Properties();

    @BeforeAll
    static void load() throws IOException {
        try (Reader text =
                new InputStreamReader(DataMessagesTest.class.getResourceAsStream("/text/messages.properties"), UTF_8)) {
            MESSAGES.load(text);
        }
    }

    @Test
    void everyKindHasANameAndASentenceAndNoOthersDo() {
        Set<String> required = DataKinds.ALL.stream()
                .flatMap(kind -> Stream.of("data." + kind.id() + ".name", "data." + kind.id() + ".words"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(required, written("data\\.[^.]+\\.(name|words)"));
    }

    @Test
    void wordsAreShortAndEndAsASentence() {
        for (String key : written("data\\.[^.]+\\.words")) {
            String words = MESSAGES.getProperty(key);
            assertTrue(words.endsWith(".") && words.length() <= 100, () -> key + ": " + words);
        }
    }

    @Test
    void everyRefusalHasASentenceThatUsesAllThatIsSaid() {
        Set<String> used = new TreeSet<>();
        for (Problem problem : refusals()) {
            String pattern = MESSAGES.getProperty(problem.key(), "");
            assertTrue(pattern.endsWith("."), () -> "missing: " + problem.key());
            IntStream.range(0, problem.arguments().size())
                    .forEach(i -> assertTrue(pattern.contains("{" + i + "}"), () -> pattern + " has no place " + i));
            String sentence = MessageFormat.format(pattern, problem.arguments().toArray());
            assertTrue(!sentence.contains("{"), sentence);
            used.add(problem.key());
        }
        assertEquals(used, written("problem\\.data\\..*"));
    }

    private static Set<String> written(String pattern) {
        return MESSAGES.stringPropertyNames().stream()
                .filter(key -> key.matches(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Problem> refusals() {
        Sample good = new Sample(List.of(0.0), List.of(1.0));
        Sample wide = new Sample(List.of(0.0, 1.0), List.of(1.0));
        Sample wideTarget = new Sample(List.of(0.0), List.of(1.0, 0.0));
        return Stream.of(
                        DataLimits.count(DataKinds.byId("moons"), 3),
                        DataLimits.count(DataKinds.byId("ten-points"), 3),
                        DataLimits.noise(-1),
                        DataLimits.seed(0.5),
                        DataLimits.classes(5),
                        DataLimits.dimensions(0),
                        DataLimits.testShare(0.6),
                        DataLimits.slope(11),
                        DataLimits.own(List.of()),
                        DataLimits.own(List.of(new Sample(List.of(), List.of(1.0)))),
                        DataLimits.own(List.of(good, wide)),
                        DataLimits.own(List.of(new Sample(List.of(Double.NaN), List.of(1.0)))),
                        DataLimits.own(List.of(new Sample(List.of(0.0), List.of()))),
                        DataLimits.own(List.of(good, wideTarget)),
                        DataLimits.own(List.of(new Sample(List.of(0.0), List.of(1e9)))))
                .map(Optional::orElseThrow)
                .toList();
    }
}
