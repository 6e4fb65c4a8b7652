package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that a user reads is in {@code assets/text}, so that it can be translated. */
class SentencesTest {
    private static final Path VIEWS = Path.of("src/main/java/backlight/view");

    /** The notation of formulas has words of its own, which name symbols. */
    private static final Path NOTATION = VIEWS.resolve("formula");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    /** Two words side by side. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");

    /** What a programmer reads, and not a user. */
    private static final Pattern ERROR = Pattern.compile("Exception\\(|AssertionError\\(|requireNonNull\\(");

    @Test
    void noViewHasASentenceOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(NOTATION))
                    .flatMap(file -> sentences(read(file)).map(sentence -> file.getFileName() + ": " + sentence))
                    .sorted()
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    @Test
    void aSentenceInTheCodeIsFound() {
        String planted = "/* \"no harm done\" */ label.setText(\"Take the strongest path\"); style(\"card-title\");"
                + "throw new IllegalArgumentException(\"a grid has rows\");";
        assertEquals(List.of("\"Take the strongest path\""), sentences(planted).toList());
    }

    private static Stream<String> sentences(String source) {
        return Stream.of(COMMENT.matcher(source).replaceAll("").split(";(?=\\s|throw)"))
                .filter(statement -> !ERROR.matcher(statement).find())
                .flatMap(statement -> LITERAL.matcher(statement).results().map(MatchResult::group))
                .filter(literal -> WORDS.matcher(literal).find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
