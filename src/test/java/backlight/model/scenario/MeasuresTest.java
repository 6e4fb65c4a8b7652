package backlight.model.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Entrant;
import backlight.model.training.Trainer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The experiments whose outcome is a number. */
class MeasuresTest {
    /** Two medians over 50 seeds or more, whose own errors are about 0.03. */
    private static final double MEDIANS = 0.15;

    private static Entrant only(String scenario, int column) {
        return Scenarios.byId(scenario).state().entrants().get(column);
    }

    /** D: the first update after which z > 0 for some sample, and the first with a loss below 0.001. */
    @ParameterizedTest
    @CsvSource({
        "single-unit, 1, 796, 830",
        "single-unit, 2, 74, 107",
        "single-unit, 4, 16, 46",
        "single-unit, 5, 8, 32",
        "single-unit-far, 1, 3866, 4876",
        "single-unit-far, 2, 6920, 7500"
    })
    void aSingleUnitWakesAtThisStep(String scenario, int column, int awake, int solved) {
        assertEquals(awake, first(only(scenario, column), trainer -> isAwake(trainer) ? 0 : 1, 0.5));
        assertEquals(solved, first(only(scenario, column), MeasuresTest::nextLoss, 1e-3));
    }

    private static int first(Entrant entrant, ToDoubleFunction<Trainer> quantity, double below) {
        Trainer trainer = entrant.setup().trainer(entrant.point());
        while (quantity.applyAsDouble(trainer) >= below && trainer.step() < 10_000) trainer.advance();
        return trainer.step();
    }

    private static boolean isAwake(Trainer trainer) {
        double[] theta = trainer.network().theta();
        return Math.max(theta[0] * 0.1, theta[0]) + theta[1] > 0;
    }

    private static double nextLoss(Trainer trainer) {
        double[] theta = trainer.network().theta();
        double sum = 0;
        for (int k = 1; k <= 10; k++) {
            double error = trainer.network().activation(1, 0).value(theta[0] * k / 10 + theta[1]) - 2.0 * k / 10;
            sum += error * error / 20;
        }
        return sum;
    }

    /** D. */
    @ParameterizedTest
    @CsvSource({"single-unit, 0", "single-unit, 6", "single-unit-far, 0"})
    void aSingleUnitThatGetsNoGradientNeverWakes(String scenario, int column) {
        assertEquals(10_000, first(only(scenario, column), trainer -> isAwake(trainer) ? 0 : 1, 0.5));
    }

    /** D: PReLU turns its slope over instead of waking. */
    @Test
    void aSinglePReluCheats() {
        Entrant entrant = only("single-unit", 3);
        Trainer trainer = entrant.setup().trainer(entrant.point());
        for (int k = 0; k < 10_000; k++) trainer.advance();
        double[] theta = trainer.network().theta();
        assertArrayEquals(new double[] {-2.214, 0}, new double[] {theta[0], theta[1]}, 5e-4);
        assertEquals(-0.903, trainer.network().slope(1, 0), 5e-4);
        assertEquals(0, nextLoss(trainer), 1e-12);
    }

    /** F: log₁₀ of ‖δ‖ of the first hidden layer over that of the last, before training; 8 layers measured here. */
    @ParameterizedTest
    @CsvSource({"0, -3.21", "1, -4.53", "2, -5.76", "3, -0.38", "4, -0.14", "5, 0.18"})
    void theGradientShrinksOrGrowsBySoMuch(int column, double expected) {
        double[] ratios = Runs.of("vanishing", column, 50).entrants().stream()
                .map(entrant -> Runs.signals(entrant, 0))
                .mapToDouble(ShownTest::ratio)
                .sorted()
                .toArray();
        assertEquals(expected, (ratios[24] + ratios[25]) / 2, MEDIANS);
    }

    /** For data on both sides of 0, P = 1 − (1 − 2⁻²)ᴴ is only an upper bound. */
    @ParameterizedTest
    @CsvSource({"0, 2, 10", "1, 4, 82", "2, 8, 163", "3, 12, 189"})
    void theDeeperTheMoreAreBornDead(int column, int hidden, int of200) {
        Runs runs = Runs.of("born-dead", column, 200);
        int dead = runs.count(entrant -> ShownTest.isCut(Runs.recorded(entrant, 0)));
        assertEquals(of200, dead);
        assertTrue(dead / 200.0 < 1 - Math.pow(0.75, hidden) + 0.05);
    }
}
