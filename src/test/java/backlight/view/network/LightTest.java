package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LightTest {
    @Test
    void aDecadeIsASixthOfTheLogarithmicScale() {
        assertEquals(1, Light.LOGARITHMIC.strength(1), 1e-12);
        assertEquals(5 / 6.0, Light.LOGARITHMIC.strength(-0.1), 1e-12);
        assertEquals(0.5, Light.LOGARITHMIC.strength(1e-3), 1e-12);
        assertEquals(0, Light.LOGARITHMIC.strength(1e-6), 1e-12);
    }

    @Test
    void whatIsOffTheLogarithmicScaleIsClampedAndStillShines() {
        assertEquals(1, Light.LOGARITHMIC.strength(-40));
        assertEquals(0, Light.LOGARITHMIC.strength(1e-200));
        assertTrue(Light.LOGARITHMIC.shines(1e-200));
        assertTrue(Light.LOGARITHMIC.shines(Double.MIN_VALUE));
    }

    @Test
    void exactlyZeroDoesNotShine() {
        assertFalse(Light.LOGARITHMIC.shines(0));
        assertFalse(Light.LOGARITHMIC.shines(-0.0));
        assertFalse(Light.LOGARITHMIC.shines(Double.NaN));
        assertFalse(Light.proportional(0).shines(0));
    }

    @Test
    void inProportionTheFaintestAreBareWires() {
        Light light = Light.proportional(0.5);
        assertEquals(0.5, light.strength(-0.25), 1e-12);
        assertEquals(1, light.strength(0.7));
        assertFalse(light.shines(0.0019));
        assertTrue(light.shines(0.0021));
    }

    @Test
    void strongerLightIsWiderAndNearerToItsColour() {
        assertEquals(1.4, Light.width(0), 1e-12);
        assertEquals(6.6, Light.width(1), 1e-12);
        assertEquals(0.36, Light.colourShare(0, 0.36, 1.7), 1e-12);
        assertEquals(1, Light.colourShare(1, 0.36, 1.7), 1e-12);
    }
}
