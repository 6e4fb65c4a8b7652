package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VanishingTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "4000, 1", "4150, 0.75", "4300, 0.5", "4599, 0.0016666", "4600, 0", "9000, 0"})
    void itStaysAndThenFadesEvenly(long millis, double opacity) {
        assertEquals(opacity, Vanishing.after(4000, 600).opacityAt(millis * Vanishing.MILLISECOND), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3999, 1", "4000, 0", "4100, 0"})
    void withReducedMotionItIsThereOrNot(long millis, double opacity) {
        assertEquals(opacity, Vanishing.after(4000, 600).atOnce().opacityAt(millis * Vanishing.MILLISECOND));
    }

    @Test
    void aNegativeTimeIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Vanishing(5, -3));
        assertTrue(e.getMessage().contains("-3"));
    }
}
