package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class KeyHintsTest {
    private final KeyHints hints = new KeyHints(Messages.load());

    @Test
    void theySayHowToGoOnBackAndAway() {
        assertEquals("PgDn: next PgUp: back Esc: leave", hints.getText().replaceAll("[\\u00a0\\u2002 ]+", " "));
    }

    @Test
    void theyBreakBetweenHintsOnly() {
        assertEquals(3, hints.getText().split(" ").length);
    }

    @Test
    void theirTextIs24ThousandthsOfTheHeight() {
        Overlay overlay = new Overlay();
        overlay.add(hints);
        assertEquals(0.024 * 500, hints.getFont().getSize(), 0.05);
        hints.show("leave");
        assertTrue(hints.getText().startsWith("Esc:"));
    }
}
