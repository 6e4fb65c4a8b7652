package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final double EXACT = 1e-12;

    @Test
    void aPartHoldsItsLowerEndAndNotItsUpperOne() {
        double[] values = {-2, -1.5, -1, 0, 0.99};
        assertArrayEquals(
                new double[] {0.4, 0.2, 0.4, 0}, Histogram.of(values, -2, 2, 4).shares(), EXACT);
    }

    @Test
    void whatLiesOutsideCountsAtTheEdge() {
        double[] values = {-50, Double.NEGATIVE_INFINITY, 2, 1e300};
        assertArrayEquals(
                new double[] {0.5, 0, 0, 0.5}, Histogram.of(values, -2, 2, 4).shares(), EXACT);
    }

    @Test
    void sizesLieInTheirDecadesWhateverTheirSign() {
        double[] values = {1e-3, -1e-3, -0.05, 0.5};
        Histogram sizes = Histogram.ofSizes(values, -4, 0, 4);
        assertArrayEquals(new double[] {0, 0.5, 0.25, 0.25}, sizes.shares(), EXACT);
    }

    @Test
    void exactZerosAreApartAmongSizesOnly() {
        double[] values = {0, -0.0, 0.5, 0};
        Histogram sizes = Histogram.ofSizes(values, -4, 0, 4);
        assertEquals(0.75, sizes.zero(), EXACT);
        assertArrayEquals(new double[] {0, 0, 0, 0.25}, sizes.shares(), EXACT);
        assertEquals(0, Histogram.of(values, -1, 1, 2).zero());
        assertEquals(1, Arrays.stream(Histogram.of(values, -1, 1, 2).shares()).sum(), EXACT);
    }

    @Test
    void theSmallestNumberThereIsIsNotZero() {
        Histogram sizes = Histogram.ofSizes(new double[] {Double.MIN_VALUE}, -400, 0, 4);
        assertEquals(0, sizes.zero());
        assertArrayEquals(new double[] {1, 0, 0, 0}, sizes.shares(), EXACT);
    }

    @Test
    void whatIsNoNumberIsMissingInTheSum() {
        double[] values = {Double.NaN, 0.5};
        assertEquals(0.5, Arrays.stream(Histogram.of(values, 0, 1, 3).shares()).sum(), EXACT);
    }

    @Test
    void nothingHasNoShares() {
        assertArrayEquals(
                new double[2], Histogram.ofSizes(new double[0], -2, 0, 2).shares());
        assertEquals(0, Histogram.ofSizes(new double[0], -2, 0, 2).highest());
    }

    @Test
    void theHighestIsThatOfTheZerosTooIfTheyAreMost() {
        assertEquals(
                0.75, Histogram.ofSizes(new double[] {0, 0, 0, 1}, -2, 0, 2).highest(), EXACT);
        assertEquals(1, Histogram.of(new double[] {1, 1}, 0, 2, 2).highest(), EXACT);
    }

    @Test
    void theSharesCannotBeChangedFromOutside() {
        double[] shares = {1};
        Histogram histogram = new Histogram(shares, 0);
        shares[0] = 0;
        histogram.shares()[0] = 0;
        assertEquals(1, histogram.shares()[0]);
    }

    @Test
    void anImpossibleWindowIsRefusedInWords() {
        double[] values = {1};
        assertTrue(message(() -> Histogram.of(values, 1, 1, 4)).contains("1.0 to 1.0"));
        assertTrue(message(() -> Histogram.of(values, 0, 1, 0)).contains("at least 1"));
        assertTrue(message(() -> new Histogram(values, 2)).contains("0 to 1"));
        assertTrue(message(() -> new Histogram(new double[0], 0)).contains("at least one"));
    }

    private static String message(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
