package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowScaleTest {
    private static final double NEAR = 1e-9;

    private static List<double[]> columns(double... first) {
        return List.of(first, new double[] {2e-3});
    }

    @Test
    void normsGetWholeDecadesThatHoldAllColumns() {
        RowScale scale = RowScale.norms(List.of(new double[] {1.8e-4, 3.1e-5}, new double[] {0.019}));
        assertEquals(new Window(-6, -1), scale.window());
        assertTrue(scale.logarithmic());
        assertFalse(scale.zero());
    }

    @Test
    void closeNormsStillGetThreeDecades() {
        assertTrue(RowScale.norms(columns(1e-3)).window().length() >= 3);
    }

    @Test
    void exactZeroOpensALineBelowTheDecades() {
        RowPixels y = RowScale.norms(columns(0, 0.5)).pixels(0, 200, 10);
        assertTrue(y.hasZero());
        assertTrue(y.pixel(0) > y.scale().start() + 10);
        assertEquals(200 - 19, y.pixel(0), NEAR);
        assertFalse(RowScale.norms(columns(0.5)).pixels(0, 200, 10).hasZero());
    }

    @Test
    void whatIsNotFiniteHasNoPlaceAndMovesNoAxis() {
        RowScale scale = RowScale.norms(columns(Double.NaN, Double.POSITIVE_INFINITY));
        assertEquals(RowScale.norms(columns()), scale);
        assertTrue(Double.isNaN(scale.pixels(0, 200, 10).pixel(Double.NaN)));
    }

    @Test
    void aLossThatShootsUpBetweenMayLeaveTheAxis() {
        RowScale scale = RowScale.losses(List.of(new double[] {0.7, 900, 0.5}, new double[] {0.7, 0.6, 0.01}));
        assertEquals(1.04, scale.window().high(), NEAR);
        assertEquals(0, scale.window().low());
    }

    @Test
    void oneColumnThatExplodedDoesNotPressTheOthersToTheGround() {
        RowScale scale =
                RowScale.losses(List.of(new double[] {0.7, 0.1}, new double[] {0.7, 0.2}, new double[] {0.7, 1e75}));
        assertTrue(scale.window().high() < 6, scale.toString());
    }

    @Test
    void noLossesYetHaveAnAxisToo() {
        assertEquals(0, RowScale.losses(List.of()).window().low());
        assertEquals(
                0,
                RowScale.losses(List.of(new double[0], new double[] {0}))
                        .window()
                        .low());
        assertEquals(-3, RowScale.lossDecades(List.of()).window().low(), 1);
    }

    @Test
    void lossDecadesHoldAllThatIsFinite() {
        RowScale scale = RowScale.lossDecades(List.of(new double[] {0.7, 3e-7}, new double[] {40, 2}));
        assertEquals(new Window(-8, 2), scale.window());
    }

    @Test
    void meansHaveZeroInTheMiddle() {
        assertEquals(new Window(-0.5, 0.5), RowScale.means(columns(-0.4, 0.2)).window());
        assertEquals(
                new Window(-1, 1), RowScale.means(List.of(new double[] {0})).window());
    }

    @Test
    void variancesAlwaysHaveOne() {
        assertTrue(RowScale.variances(columns(1e-5)).window().contains(0));
        assertTrue(RowScale.variances(columns(0, 1e-5)).zero());
    }

    @Test
    void slopesReachFromZeroToOneAtLeastAndNotBeyondUse() {
        assertEquals(new Window(0, 1), RowScale.slopes(columns(0.25)).window());
        assertEquals(new Window(-1, 1), RowScale.slopes(columns(-0.8, 0.9)).window());
        assertEquals(new Window(-3, 3), RowScale.slopes(columns(-1e60, 1e60)).window());
    }

    @Test
    void oneColumnThatExplodesStretchesNoDecadesOfTheOthers() {
        RowScale calm = RowScale.norms(List.of(new double[] {1e-4, 0.02, 0.5}));
        RowScale shared = RowScale.norms(List.of(new double[] {1e-4, 0.02, 0.5}, new double[] {1e40, 1e100}));
        assertEquals(calm.window(), shared.window());
        RowPixels y = shared.pixels(0, 200, 10);
        assertEquals("↑ ", y.mark(1e100));
        assertEquals("", y.mark(0.02));
        assertEquals("↓ ", y.mark(1e-200));
        assertEquals("", y.mark(0), "it has a line of its own");
        assertEquals(y.scale().end(), y.clamped(1e100), NEAR);
    }

    @Test
    void decadesAreSixteenAtMostWhateverTheColumnsHold() {
        double[] wide = {1e-300, 1e-200, 1e-100, 1e-3, 1, 10, 1e100, 1e300, Double.MIN_VALUE, Double.MAX_VALUE};
        for (RowScale scale : List.of(
                RowScale.norms(List.of(wide)),
                RowScale.variances(List.of(wide)),
                RowScale.lossDecades(List.of(wide)),
                RowScale.variances(columns(1e200)))) {
            assertTrue(scale.window().length() <= Extremes.DECADES + 2, scale.toString());
        }
        assertTrue(RowScale.variances(columns(1e200)).window().contains(0));
        assertEquals(
                new Window(99, 102),
                RowScale.norms(List.of(new double[] {1e100, 1e102})).window());
    }

    @Test
    void aMeanFarBeyondAllOthersIsCutOffAndTheLargestNumbersHaveAnAxis() {
        assertEquals(
                new Window(-50, 50),
                RowScale.means(List.of(new double[] {0.4}, new double[] {0.5}, new double[] {1e200}))
                        .window());
        for (double huge : new double[] {6e307, Double.MAX_VALUE}) {
            assertTrue(RowScale.means(List.of(new double[] {huge})).window().high() > 5e307);
            assertTrue(RowScale.losses(List.of(new double[] {huge})).window().high() > 1e306);
            assertTrue(HistogramRow.reach(huge, huge).high() > 5e307);
            assertTrue(HistogramRow.powers(huge, huge).high() >= 308);
        }
    }

    @Test
    void aHistogramIsAsWideAsTheOthersNeed() {
        assertEquals(new Window(-5, 5), HistogramRow.reach(3, 4.2));
        assertEquals(new Window(-500, 500), HistogramRow.reach(3, 4.2, 1e100));
        assertEquals(new Window(-9, 3), HistogramRow.powers(1e-9, 0.1, 0.1, 1e80));
        assertEquals(new Window(-1, 0), HistogramRow.powers(Double.POSITIVE_INFINITY, 0, 0));
    }

    @Test
    void wrongScalesAreRefusedInWords() {
        Window window = new Window(0, 1);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new RowScale(window, false, true, 1, 1))
                .getMessage()
                .contains("linear"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new RowScale(window, false, false, -1, 1))
                .getMessage()
                .contains("-1"));
    }
}
