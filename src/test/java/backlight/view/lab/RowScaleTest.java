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
