package backlight.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "-0.69881, 3, −0.699",
        "0, 2, 0.00",
        "-0.0, 2, 0.00",
        "-0.0004, 3, 0.000",
        "-0.0005001, 3, −0.001",
        "0.5, 0, 1",
        "999999, 1, 999999.0",
        "1234567, 2, 1.23·10⁶",
        "-1.7976931348623157e308, 3, −1.798·10³⁰⁸",
        "4.9e-324, 3, 0.000",
        "NaN, 1, not a number",
        "Infinity, 1, ∞",
        "-Infinity, 1, −∞"
    })
    void fixedDecimals(double x, int decimals, String text) {
        assertEquals(text, Numbers.fixed(x, decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0025, 2, 2.5·10⁻³",
        "-0.0025, 3, −2.50·10⁻³",
        "0.01, 3, 0.0100",
        "0.0099999, 3, 0.0100",
        "0.5, 3, 0.500",
        "9.999, 3, 10.0",
        "12345, 3, 12300",
        "123456, 3, 1.23·10⁵",
        "1, 1, 1",
        "0, 3, 0.00",
        "-0.0, 1, 0",
        "1e-320, 1, 1·10⁻³²⁰",
        "NaN, 3, not a number",
        "-Infinity, 3, −∞"
    })
    void significantDigits(double x, int digits, String text) {
        assertEquals(text, Numbers.significant(x, digits));
    }

    @ParameterizedTest
    @CsvSource({
        "-1.2, −1.2",
        "0.1, 0.1",
        "-0.0, 0",
        "100, 100",
        "1.6732632423543772, 1.6732632423543772",
        "0.00001, 0.00001",
        "0.0000015, 1.5·10⁻⁶",
        "1e15, 1000000000000000",
        "1e16, 1·10¹⁶",
        "2e-3, 0.002",
        "2.2250738585072014E-308, 2.2250738585072014·10⁻³⁰⁸",
        "NaN, not a number"
    })
    void fullPrecision(double x, String text) {
        assertEquals(text, Numbers.full(x));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, 0.5",
        "1, 0.5, 1.0",
        "-1, 0.25, −1.00",
        "0.30000000000000004, 0.1, 0.3",
        "-1e-17, 0.2, 0.0",
        "-2, 1, −2",
        "1500, 500, 1500",
        "2e7, 5e6, 2.0·10⁷",
        "-3e-12, 1e-12, −3·10⁻¹²",
        "0, 1e-12, 0",
        "0.50000002, 1e-8, 0.50000002",
        "1e300, 2e299, 1.0·10³⁰⁰"
    })
    void ticksHaveTheDecimalsOfTheirStep(double x, double step, String text) {
        assertEquals(text, Numbers.tick(x, step));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void ticksNeedAStep(double step) {
        assertThrows(IllegalArgumentException.class, () -> Numbers.tick(1, step));
    }

    @Test
    void fullPrecisionIsReadAgainAsTheSameNumber() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(x)) assertEquals(new TypedNumber.Value(x), TypedNumber.of(Numbers.full(x)));
        }
    }

    @Test
    void whatIsWrittenWithFewDigitsCanBeTypedAgain() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            double x = random.nextGaussian() * StrictMath.pow(10, random.nextInt(20) - 10);
            assertClose(x, Numbers.significant(x, 5), Math.abs(x) * 1e-4);
            assertClose(x, Numbers.fixed(x, 3), Math.max(5e-4, Math.abs(x) * 1e-3) * 1.0001);
        }
    }

    private static void assertClose(double x, String text, double distance) {
        assertEquals(x, ((TypedNumber.Value) TypedNumber.of(text)).number(), distance, text);
    }

    @Test
    void aPowerOfTenIsWrittenWhereNoDoubleReaches() {
        assertEquals("0.25", Numbers.significantPower(Math.log10(0.25), 2));
        assertEquals("3.2·10⁻⁷", Numbers.significantPower(-6.5, 2));
        assertEquals("3.2·10⁻⁴⁰⁷", Numbers.significantPower(-406.5, 2));
        assertEquals("1.0·10⁵⁰⁰", Numbers.significantPower(499.9999, 2));
        assertEquals("0", Numbers.significantPower(Double.NEGATIVE_INFINITY, 2));
        assertEquals("∞", Numbers.significantPower(Double.POSITIVE_INFINITY, 2));
    }
}
