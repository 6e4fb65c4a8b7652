package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialIntervalTest {
    /** Clopper, Pearson 1934 and the tables made since. */
    @ParameterizedTest
    @CsvSource({
        "10, 100, 0.95, 0.0490, 0.1762",
        "5, 10, 0.95, 0.1871, 0.8129",
        "1, 20, 0.95, 0.0013, 0.2487",
        "50, 100, 0.99, 0.3689, 0.6311"
    })
    void theIntervalIsThatOfTheTables(int successes, int trials, double confidence, double low, double high) {
        BinomialInterval interval = BinomialInterval.of(successes, trials, confidence);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
        assertEquals((double) successes / trials, interval.share());
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "200", "2000", "100000"})
    void withoutSuccessesOrFailuresItIsAPower(int trials) {
        double power = StrictMath.pow(0.005, 1.0 / trials);
        BinomialInterval none = BinomialInterval.of(0, trials, 0.99);
        assertEquals(0, none.low());
        assertEquals(1 - power, none.high(), 1e-12);
        BinomialInterval all = BinomialInterval.of(trials, trials, 0.99);
        assertEquals(power, all.low(), 1e-12);
        assertEquals(1, all.high());
    }

    @Test
    void theEndsAreWhereTheCountStopsFitting() {
        for (int successes : new int[] {1, 3, 40, 77}) {
            double low = BinomialInterval.of(successes, 80, 0.99).low();
            assertEquals(0.005, atLeast(successes, 80, low), 1e-12, "at " + successes);
        }
    }

    private static double atLeast(int k, int n, double p) {
        double[] of = new double[n + 1];
        of[0] = 1;
        for (int trial = 0; trial < n; trial++) {
            for (int i = n; i > 0; i--) of[i] = of[i] * (1 - p) + of[i - 1] * p;
            of[0] *= 1 - p;
        }
        double sum = 0;
        for (int i = k; i <= n; i++) sum += of[i];
        return sum;
    }

    @Test
    void itContainsItsOwnEndsAndNothingBeyond() {
        BinomialInterval interval = BinomialInterval.of(30, 100, 0.9);
        assertTrue(interval.contains(interval.low()) && interval.contains(interval.high()));
        assertFalse(
                interval.contains(Math.nextDown(interval.low())) || interval.contains(Math.nextUp(interval.high())));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAReason() {
        assertTrue(refused(3, 2, 0.99).contains("3 successes are not possible in 2 trials"));
        assertTrue(refused(-1, 2, 0.99).contains("-1 successes"));
        assertTrue(refused(0, 0, 0.99).contains("at least 1 trial"));
        assertTrue(refused(1, 2, 1).contains("below 1, not 1"));
        assertTrue(refused(1, 2, Double.NaN).contains("NaN"));
    }

    private static String refused(int successes, int trials, double confidence) {
        return assertThrows(IllegalArgumentException.class, () -> BinomialInterval.of(successes, trials, confidence))
                .getMessage();
    }
}
