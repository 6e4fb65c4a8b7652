package backlight.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Window;
import org.junit.jupiter.api.Test;

class DecadesTest {
    private static Decades of(double... sizes) {
        return Decades.of(sizes, 400, 0, 20);
    }

    @Test
    void ordinaryGradientsAllHaveTheSameAxis() {
        assertEquals(new Window(-4, 0), of(0.5, 2e-4).powers().window());
        assertEquals(300, of(0.5, 2e-4).pixel(1e-3), 1e-9);
    }

    @Test
    void theAxisGrowsByDecadesToWhatItMustHold() {
        assertEquals(new Window(-6, 3), of(3e-6, 150).powers().window());
        assertEquals(new Window(-302, 0), of(1e-301).powers().window());
        assertEquals(new Window(-324, 0), of(Double.MIN_VALUE).powers().window());
    }

    @Test
    void exactlyZeroHasARowOfItsOwnBelow() {
        Decades decades = of(0.5, 0);
        assertTrue(decades.hasZero());
        assertEquals(400, decades.pixel(0));
        assertEquals(380, decades.pixel(1e-4), 1e-9);
        assertFalse(of(0.5).hasZero());
    }

    @Test
    void whatIsInfiniteHasNoPlace() {
        assertEquals(Double.NaN, of(0.5, Double.POSITIVE_INFINITY).pixel(Double.POSITIVE_INFINITY));
    }
}
