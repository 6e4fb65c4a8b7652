package backlight.model.lecture;

import static backlight.model.lecture.Told.corner;
import static backlight.model.lecture.Told.function;
import static backlight.model.lecture.Told.says;
import static backlight.model.lecture.Told.slope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activation;
import backlight.model.scene.Curve;
import backlight.view.text.Numbers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of the functions is so. */
class FunctionLinesTest {
    private static double parameter(String id, int index) {
        Curve curve = Told.stop(id).scene().functions().focused().orElseThrow();
        return curve.values().get(index);
    }

    @Test
    void aNumberThatIsNotSaidIsMissed() {
        assertThrows(AssertionError.class, () -> says("sigmoid-saturated", "0.04"));
        assertThrows(AssertionError.class, () -> says("sigmoid-saturated", "0.05"));
        assertThrows(AssertionError.class, () -> says("relu-off", "2"));
    }

    @Test
    void sigmoidIsSteepestInTheMiddle() {
        Activation sigmoid = function("sigmoid-slope");
        double steepest = IntStream.rangeClosed(-600, 600)
                .mapToDouble(k -> sigmoid.derivative(k / 100.0))
                .max()
                .orElseThrow();
        assertEquals(steepest, slope("sigmoid-slope"));
        says("sigmoid-slope", Numbers.significant(steepest, 2));
    }

    @Test
    void sigmoidIsNearlyFlatAtThree() {
        says("sigmoid-saturated", "3");
        says("sigmoid-saturated", Numbers.fixed(slope("sigmoid-saturated"), 3));
        says("sigmoid-layers", Numbers.significant(StrictMath.pow(slope("sigmoid-layers"), 5), 2));
    }

    @Test
    void reluHasASlopeOfOneOrNone() {
        assertEquals(0, slope("relu-off"));
        assertEquals(1, function("relu-off").derivative(0.5));
        says("relu-off", Numbers.brief(Told.stop("relu-off").scene().functions().x()));
        assertEquals(0, corner("relu-zero").left());
        assertEquals(1, corner("relu-zero").right());
        assertEquals(0, slope("relu-zero"));
    }

    @Test
    void aLeakIsLittle() {
        says("leaky-slope", Numbers.brief(slope("leaky-slope")));
        says("leaky-curve", "0.01");
        assertEquals(1e-10, StrictMath.pow(slope("leaky-slope"), 5), 1e-22);
        assertTrue(Told.sentence("leaky-slope").endsWith("10⁻¹⁰"));
    }

    @Test
    void preluBeginsWithAQuarter() {
        says("prelu-curve", Numbers.brief(slope("prelu-curve")));
        Curve curve = Told.stop("prelu-sweep").scene().functions().focused().orElseThrow();
        double x = -2;
        assertEquals(
                function("relu-off").value(x),
                curve.withValue(0, 0).activation().value(x));
        assertEquals(
                function("leaky-slope").value(x),
                curve.withValue(0, 0.01).activation().value(x));
    }

    @Test
    void eluHasACornerUnlessAlphaIsOne() {
        assertEquals(1, parameter("elu-smooth", 0));
        assertTrue(function("elu-smooth").breakpoints().isEmpty());
        assertEquals(1, function("elu-smooth").derivative(-1e-9), 1e-8);
        says("elu-smooth", Numbers.brief(slope("elu-smooth")));
        assertEquals(2, parameter("elu-corner", 0));
        says("elu-corner", Numbers.brief(corner("elu-corner").left()));
        says("elu-corner", Numbers.brief(corner("elu-corner").right()));
        assertEquals(-2, function("elu-corner").value(-50), 1e-9);
    }

    @Test
    void seluHasACornerAlways() {
        says("selu-curve", Numbers.fixed(parameter("selu-curve", 0), 4));
        says("selu-curve", Numbers.fixed(parameter("selu-curve", 1), 4));
        says("selu-corner", Numbers.fixed(corner("selu-corner").left(), 3));
        says("selu-corner", Numbers.fixed(corner("selu-corner").right(), 3));
    }
}
