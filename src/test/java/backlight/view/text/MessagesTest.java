package backlight.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Messages of(String properties) throws IOException {
        return new Messages(new StringReader(properties));
    }

    @Test
    void argumentsFillTheirPlaces() throws IOException {
        assertEquals("b, a, b", of("k={1}, {0}, {1}").text("k", "a", "b"));
    }

    @Test
    void anApostropheIsAnApostropheAndOtherBracesStay() throws IOException {
        assertEquals("don't {x} 7", of("k=don't {x} {0}").text("k", 7));
    }

    @Test
    void anArgumentIsTakenLiterally() throws IOException {
        assertEquals("$1 \\ {0}", of("k={0}").text("k", "$1 \\ {0}"));
    }

    @Test
    void numbersAreWrittenForPeople() throws IOException {
        assertEquals("at least −0.5", of("p=at least {0}").text(new Problem("p", List.of(-0.5))));
    }

    @Test
    void aMissingSentenceIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> of("k=v").text("such.a.key"));
        assertTrue(e.getMessage().contains("such.a.key"));
    }

    @Test
    void aPlaceWithoutArgumentIsAnError() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> of("k={0} {1}").text("k", "only one"));
        assertTrue(e.getMessage().contains("{1}"));
    }

    @Test
    void findIsEmptyWithoutTheSentence() throws IOException {
        assertEquals(Optional.empty(), of("k=v").find("other"));
        assertEquals(Optional.of("v"), of("k=v").find("k"));
    }

    @Test
    void theFileIsReadAsUtf8() {
        assertTrue(Messages.load().text("problem.number.empty").contains("−1.2"));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("assets/text/messages.properties"))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            assertTrue(line.contains("="), line);
            String key = line.substring(0, line.indexOf('='));
            assertTrue(seen.add(key), key);
        }
        assertFalse(seen.isEmpty());
    }
}
