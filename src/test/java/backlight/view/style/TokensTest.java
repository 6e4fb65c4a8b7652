package backlight.view.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
    private static final Path STYLE = Path.of("assets", "style");
    private static final Pattern TOKEN = Pattern.compile("(-bl-[a-z0-9-]+):\\s*([^;]+);");

    private static Map<String, String> tokens(Theme theme) throws IOException {
        String css = Files.readString(STYLE.resolve("tokens-" + theme.name().toLowerCase(Locale.ROOT) + ".css"));
        Map<String, String> tokens = new LinkedHashMap<>();
        for (MatchResult token : TOKEN.matcher(css).results().toList()) tokens.put(token.group(1), token.group(2));
        return tokens;
    }

    private static List<String> failures(Theme theme, Map<String, String> tokens) {
        return Contrast.all(theme == Theme.PROJECTOR ? 7 : 4.5).stream()
                .filter(pair -> !pair.holds(tokens))
                .map(pair -> pair.report(tokens))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourDiffersEnoughFromWhatItStandsOn(Theme theme) throws IOException {
        assertEquals(List.of(), failures(theme, tokens(theme)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFaintColourIsFound(Theme theme) throws IOException {
        Map<String, String> faint = tokens(theme);
        faint.put("-bl-muted", faint.get("-bl-border"));
        assertFalse(failures(theme, faint).isEmpty());
    }

    /** A token of each kind that is made too faint: writing, a border, a curve, a gradient. */
    @ParameterizedTest
    @CsvSource({"subtle, border", "control-border, grid", "curve-1, grid", "gradient-minus, wire", "on-accent, muted"})
    void everyKindOfFaintColourIsNamed(String token, String faint) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, String> tokens = tokens(theme);
            tokens.put("-bl-" + token, tokens.get("-bl-" + faint));
            List<String> failures = failures(theme, tokens);
            assertTrue(failures.stream().anyMatch(line -> line.startsWith(token + " on ")), failures::toString);
        }
    }

    @Test
    void theThemesHaveTheSameTokens() throws IOException {
        assertEquals(tokens(Theme.DARK).keySet(), tokens(Theme.LIGHT).keySet());
        assertEquals(tokens(Theme.DARK).keySet(), tokens(Theme.PROJECTOR).keySet());
    }

    @Test
    void noComponentNamesAColour() throws IOException {
        try (Stream<Path> files = Files.list(STYLE.resolve("components"))) {
            String css = files.map(TokensTest::text).collect(Collectors.joining());
            Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}|\\b(white|black|gr[ae]y|red)\\b|rgba?\\(");
            assertEquals(
                    List.of(),
                    colour.matcher(css).results().map(MatchResult::group).toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
