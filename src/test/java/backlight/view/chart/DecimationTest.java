package backlight.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecimationTest {
    @Test
    void aShortSeriesKeepsAllItsPoints() {
        double[] y = {3, 1, 4};
        assertArrayEquals(new double[] {0, 3, 10, 1, 20, 4}, Decimation.points(0, 2, k -> 10 * k, k -> y[k]));
    }

    @Test
    void aLongOneHasAtMostTwoPointsAPixelAndKeepsItsExtremesAndItsEnd() {
        int entries = 50_000;
        double pixels = 350;
        double[] y = IntStream.range(0, entries)
                .mapToDouble(k -> Math.sin(k / 700.0))
                .toArray();
        y[31_234] = 9;
        y[12_345] = -9;
        y[entries - 1] = 0.123;
        double[] points = Decimation.points(0, entries - 1, k -> k * pixels / entries, k -> y[k]);
        assertTrue(points.length / 2 <= 2 * pixels + 1, points.length / 2 + " points");
        double[] ys = IntStream.range(0, points.length / 2)
                .mapToDouble(k -> points[2 * k + 1])
                .toArray();
        assertEquals(9, DoubleStream.of(ys).max().orElseThrow());
        assertEquals(-9, DoubleStream.of(ys).min().orElseThrow());
        assertEquals(0.123, ys[ys.length - 1]);
        assertTrue(
                IntStream.range(1, ys.length).allMatch(k -> points[2 * k] >= points[2 * k - 2]), "x never goes back");
    }

    @Test
    void whatComesAfterAnInfiniteValueIsLeftOut() {
        double[] y = {1, 2, Double.POSITIVE_INFINITY, 3};
        assertArrayEquals(new double[] {0, 1, 0.25, 2}, Decimation.points(0, 3, k -> k / 4.0, k -> y[k]));
        assertEquals(0, Decimation.points(2, 3, k -> k, k -> y[k]).length);
    }
}
