package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final double[] MEANS = {-30, -5, -1, -0.1, 0, 0.3, 2, 30};
    private static final double[] DEVIATIONS = {0.01, 0.3, 1, 3, 10};

    private static Activation of(String id) {
        ActivationFamily family = Activations.byId(id);
        return family.with(family.initialValues());
    }

    @ParameterizedTest
    @CsvSource({"selu", "elu"})
    void theClosedFormIsTheIntegral(String id) {
        for (double mean : MEANS) {
            for (double deviation : DEVIATIONS) {
                Moments closed = RectifiedNormal.moments((ExponentialRectifier) of(id), mean, deviation);
                Moments integral = Quadrature.moments(of(id), mean, deviation);
                String where = mean + " ± " + deviation;
                double size = Math.max(1, mean * mean + deviation * deviation);
                assertEquals(integral.mean(), closed.mean(), 1e-12 * size, where);
                assertEquals(integral.variance(), closed.variance(), 1e-12 * size, where);
            }
        }
    }

    /** E and E² of max(0, z) for z of N(0, s²): s/√(2π) and s²/2. */
    @ParameterizedTest
    @CsvSource({"0.1", "1", "25"})
    void theIntegralOfReluIsKnown(double s) {
        Moments relu = new Moments(0, s * s).through(of("relu"));
        double mean = s / StrictMath.sqrt(2 * Math.PI);
        assertEquals(mean, relu.mean(), 1e-13 * s);
        assertEquals(s * s / 2 - mean * mean, relu.variance(), 1e-13 * s * s);
    }

    /** P(z > 0) = Φ(1), from the tables. */
    @Test
    void aStepIsIntegratedAcrossItsJump() {
        Moments step = new Moments(1, 1).through(of("step"));
        assertEquals(0.8413447460685429, step.mean(), 1e-14);
        assertEquals(0.8413447460685429 * 0.1586552539314571, step.variance(), 1e-14);
    }

    @Test
    void theIdentityChangesNothing() {
        Moments moments = new Moments(-3, 4).through(of("identity"));
        assertEquals(-3, moments.mean(), 1e-13);
        assertEquals(4, moments.variance(), 1e-12);
    }

    /** e^{m + s²/2} alone would be infinite here. */
    @Test
    void hugeVariancesDoNotOverflow() {
        Moments selu = new Moments(0, 1e6).through(of("selu"));
        assertEquals(0.5 * 1.0507009873554805 * 1000 * StrictMath.sqrt(2 / Math.PI) - 1.758 / 2, selu.mean(), 0.01);
        assertTrue(Double.isFinite(selu.variance()));
    }

    @Test
    void aConstantStaysOneAndWhatIsLostStaysLost() {
        assertEquals(new Moments(of("tanh").value(0.5), 0), new Moments(0.5, 0).through(of("tanh")));
        assertTrue(Double.isNaN(
                new Moments(0, Double.POSITIVE_INFINITY).through(of("relu")).mean()));
    }

    @Test
    void aVarianceBelowZeroIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Moments(0, -1));
        assertEquals("a variance is at least 0, not -1.0", e.getMessage());
        assertEquals(0, Moments.ofSquares(3, 9 - 1e-15).variance());
        assertEquals(
                List.of(2.0, 5.0),
                List.of(Moments.ofSquares(2, 9).mean(), Moments.ofSquares(2, 9).variance()));
    }
}
