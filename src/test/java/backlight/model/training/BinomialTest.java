package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BinomialTest {
    @Test
    void theProbabilitiesAreThoseOfTheTables() {
        assertEquals(252.0 / 1024, Binomial.between(5, 5, 10, 0.5), 1e-14);
        assertEquals(56.0 / 1024, Binomial.between(0, 2, 10, 0.5), 1e-14);
        assertEquals(1, Binomial.between(0, 200, 200, 0.3), 1e-12);
    }

    @Test
    void theIntervalOfAHundredThrowsOfACoinIs37To63() {
        assertTrue(Binomial.fits(37, 100, 0.5) && Binomial.fits(63, 100, 0.5));
        assertFalse(Binomial.fits(36, 100, 0.5) || Binomial.fits(64, 100, 0.5));
    }

    @Test
    void alwaysMeansAlwaysAndNeverMeansNever() {
        assertTrue(Binomial.fits(100, 100, 1) && Binomial.fits(0, 100, 0));
        assertFalse(Binomial.fits(99, 100, 1) || Binomial.fits(1, 100, 0));
    }
}
