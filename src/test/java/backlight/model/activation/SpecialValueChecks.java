package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What must hold at zeros, infinities, huge and tiny numbers and at NaN, for f, f′ and every ∂f/∂p. */
final class SpecialValueChecks {
    private static final double[] SPECIAL = {
        0.0, -0.0, Double.MIN_VALUE, 1e-320, 1e-300, 1e-17, 1, 1.5, 3, 40, 745.2, 1e154, 1e308, Double.MAX_VALUE
    };

    private SpecialValueChecks() {}

    static void zeroIsNeverNegative(Activation f, int parameters) {
        for (DoubleUnaryOperator quantity : quantities(f, parameters)) {
            for (double z : SPECIAL) {
                assertFalse(isMinusZero(quantity.applyAsDouble(z)), () -> "−0 at " + z);
                assertFalse(isMinusZero(quantity.applyAsDouble(-z)), () -> "−0 at " + -z);
            }
        }
    }

    private static boolean isMinusZero(double number) {
        return number == 0 && 1 / number < 0;
    }

    static void onlyNotANumberGivesNotANumber(Activation f, int parameters) {
        for (DoubleUnaryOperator quantity : quantities(f, parameters)) {
            assertTrue(Double.isNaN(quantity.applyAsDouble(Double.NaN)), "NaN becomes a number");
            assertFalse(Double.isNaN(quantity.applyAsDouble(Double.NEGATIVE_INFINITY)), "NaN at −∞");
            assertFalse(Double.isNaN(quantity.applyAsDouble(Double.POSITIVE_INFINITY)), "NaN at ∞");
            for (double z : SPECIAL) {
                assertFalse(Double.isNaN(quantity.applyAsDouble(z)), () -> "NaN at " + z);
                assertFalse(Double.isNaN(quantity.applyAsDouble(-z)), () -> "NaN at " + -z);
            }
        }
    }

    static void isFiniteAtOneThousand(Activation f, int parameters) {
        for (DoubleUnaryOperator quantity : quantities(f, parameters)) {
            assertTrue(Double.isFinite(quantity.applyAsDouble(1e3)), "at 1000");
            assertTrue(Double.isFinite(quantity.applyAsDouble(-1e3)), "at −1000");
        }
    }

    /** At ±∞ stands the limit: what f says of itself, and for the derivatives what they come to far out. */
    static void infinityGivesTheLimit(Activation f, int parameters) {
        assertEquals(f.properties().limitLeft(), f.value(Double.NEGATIVE_INFINITY), "limit at −∞");
        assertEquals(f.properties().limitRight(), f.value(Double.POSITIVE_INFINITY), "limit at ∞");
        for (DoubleUnaryOperator quantity : quantities(f, parameters)) {
            for (double end : new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
                double limit = quantity.applyAsDouble(end);
                double far = quantity.applyAsDouble(Math.copySign(1e300, end));
                if (Double.isFinite(limit)) assertEquals(limit, far, 1e-14, () -> "limit at " + end);
                else assertTrue(far * Math.signum(limit) > 1e290, () -> "limit at " + end);
            }
        }
    }

    private static List<DoubleUnaryOperator> quantities(Activation f, int parameters) {
        List<DoubleUnaryOperator> quantities = new ArrayList<>(List.of(f::value, f::derivative));
        for (int p = 0; p < parameters; p++) {
            int parameter = p;
            quantities.add(z -> f.parameterDerivative(parameter, z));
        }
        return quantities;
    }
}
