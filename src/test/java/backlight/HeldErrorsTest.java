package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class HeldErrorsTest {
    private final ByteArrayOutputStream real = new ByteArrayOutputStream();
    private final HeldErrors errors = new HeldErrors(real);

    @Test
    void nothingIsSeenBeforeTheRelease() {
        errors.print("early");
        assertTrue(errors.holds());
        assertEquals("early", errors.text());
        assertEquals("", real.toString());
    }

    @Test
    void everythingIsSeenAfterIt() {
        errors.print("early ");
        errors.release();
        errors.release();
        errors.print("late");
        assertFalse(errors.holds());
        assertEquals("early late", real.toString());
    }
}
