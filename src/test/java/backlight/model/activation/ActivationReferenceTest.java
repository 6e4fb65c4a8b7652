package backlight.model.activation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function against 22 digits from another program (mpmath), from the smallest double to the largest. */
class ActivationReferenceTest {
    private static final double BOUND = 5e-15;
    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);

    /** One line of the table: f, f′ and every ∂f/∂p of one function at one point. */
    private record Row(ActivationFamily family, List<Double> parameters, double z, List<BigDecimal> exact) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(
                    Activations.byId(cells[0]),
                    Stream.of(cells[1].split(" "))
                            .filter(text -> !text.isEmpty())
                            .map(Double::valueOf)
                            .toList(),
                    Double.parseDouble(cells[2]),
                    Stream.of(cells).skip(3).map(BigDecimal::new).toList());
        }

        @Override
        public String toString() {
            return family.id() + parameters + " at " + z;
        }

        double computed(int column) {
            Activation f = family.with(parameters);
            if (column == 0) return f.value(z);
            return column == 1 ? f.derivative(z) : f.parameterDerivative(column - 2, z);
        }
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(ActivationReferenceTest.class.getResourceAsStream("reference.csv"), UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    static Stream<ActivationFamily> families() {
        return Activations.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyQuantityIsWithinTheBoundOfTheExactOne(ActivationFamily family) throws IOException {
        List<Row> rows = rows().stream().filter(row -> row.family() == family).toList();
        assertFalse(rows.isEmpty(), "no reference for " + family.id());
        for (Row row : rows) {
            assertEquals(2 + family.parameters().size(), row.exact().size(), row::toString);
            for (int column = 0; column < row.exact().size(); column++) {
                double error = error(row.computed(column), row.exact().get(column));
                String what = row + ", column " + column + ": " + row.computed(column);
                assertTrue(error <= BOUND, () -> what + " is " + error + " off");
            }
        }
    }

    @Test
    void theMeasureOfErrorTellsWrongFromRight() {
        assertTrue(error(1 + 1e-14, BigDecimal.ONE) > BOUND);
        assertTrue(error(1 + 1e-15, BigDecimal.ONE) < BOUND);
        assertTrue(error(Double.NaN, BigDecimal.ONE) > BOUND);
        assertTrue(error(Double.POSITIVE_INFINITY, BigDecimal.ONE) > BOUND);
        assertTrue(error(Double.MAX_VALUE, new BigDecimal("2e308")) > BOUND);
        assertEquals(0, error(Double.POSITIVE_INFINITY, new BigDecimal("2e308")));
        assertTrue(error(Double.NEGATIVE_INFINITY, new BigDecimal("2e308")) > BOUND);
    }

    /** |computed − exact| / max(1, |exact|); beyond the largest double only the infinity of the same sign is right. */
    private static double error(double computed, BigDecimal exact) {
        if (exact.abs().compareTo(LARGEST) > 0) {
            return Double.isInfinite(computed) && Math.signum(computed) == exact.signum() ? 0 : 1;
        }
        if (!Double.isFinite(computed)) return 1;
        BigDecimal distance = new BigDecimal(computed).subtract(exact).abs();
        return distance.divide(exact.abs().max(BigDecimal.ONE), MathContext.DECIMAL64)
                .doubleValue();
    }
}
