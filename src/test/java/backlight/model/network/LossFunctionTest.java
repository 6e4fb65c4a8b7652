package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LossFunctionTest {
    @Test
    void theLogarithmOfOnePlusIsAccurateFromTheTiniestToOne() {
        for (int k = 0; k <= 10_000; k++) check(k / 10_000.0);
        for (double e = 1; e > 0; e /= 3) check(e);
    }

    private static void check(double e) {
        double exact = StrictMath.log1p(e);
        assertEquals(exact, LossFunction.logOfOnePlus(e), 4e-16 * exact, () -> "at " + e);
    }
}
