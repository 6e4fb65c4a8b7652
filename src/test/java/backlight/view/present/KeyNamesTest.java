package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.view.text.Messages;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "PAGE_DOWN, '', '', PgDn",
        "PAGE_UP, '', '', PgUp",
        "SPACE, ' ', '', Space",
        "ESCAPE, '', '', Esc",
        "ENTER, '', '', Enter",
        "F5, '', '', F5",
        "LEFT, '', S, Shift+←",
        "B, b, '', B",
        "DIGIT1, 1, '', 1",
        "K, '', C, Ctrl+K",
        "Z, '', CS, Ctrl+Shift+Z",
        "PERIOD, ., '', .",
        "MINUS, ?, S, ?",
        "SLASH, /, C, Ctrl+/",
        "CONTROL, '', C, ''",
        "SHIFT, '', S, ''",
        "UNDEFINED, '', '', ''",
        "UNDEFINED, é, '', ''",
    })
    void keysAreNamedAsOnAKeyboard(KeyCode code, String typed, String modifiers, String words) {
        boolean shift = modifiers.contains("S");
        boolean control = modifiers.contains("C");
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code, shift, control, false, false);
        assertEquals(words, new KeyNames(Messages.load()).of(event).orElse(""));
    }
}
