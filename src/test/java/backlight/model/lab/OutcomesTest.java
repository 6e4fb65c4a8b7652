package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static Outcome outcome(long seed, int solvedAt, int dead, boolean layer) {
        return new Outcome(seed, solvedAt, dead, 8, layer, -1, 0.5);
    }

    private static Outcomes solvedAt(int... epochs) {
        List<Outcome> list = new ArrayList<>();
        for (int k = 0; k < epochs.length; k++) list.add(outcome(k, epochs[k], 0, false));
        return new Outcomes(list);
    }

    @Test
    void theMedianIsTheMiddleOneOrHalfwayBetweenTwo() {
        assertEquals(20, solvedAt(50, 20, 10).medianEpochs());
        assertEquals(25, solvedAt(50, 20, 10, 30).medianEpochs());
        assertEquals(7, solvedAt(7).medianEpochs());
    }

    @Test
    void onlyTheSolvedOnesCountForTheEpochs() {
        Outcomes some = solvedAt(-1, 40, -1, 0, -1);
        assertEquals(20, some.medianEpochs());
        assertEquals(2, some.solved());
        assertTrue(Double.isNaN(solvedAt(-1, -1).medianEpochs()));
        assertTrue(Double.isNaN(Outcomes.NONE.medianEpochs()));
    }

    @Test
    void quartilesLieStraightBetweenTwo() {
        Outcomes five = solvedAt(10, 20, 30, 40, 50);
        assertEquals(20, five.epochs(0.25));
        assertEquals(40, five.epochs(0.75));
        assertEquals(17.5, solvedAt(10, 20, 30, 40).epochs(0.25));
        assertEquals(10, five.epochs(0));
        assertEquals(50, five.epochs(1));
        assertThrows(IllegalArgumentException.class, () -> five.epochs(1.5));
    }

    @Test
    void sharesAreCountedOverAllSeeds() {
        Outcomes four = new Outcomes(List.of(
                outcome(4, 10, 0, false),
                outcome(2, -1, 8, true),
                outcome(3, -1, 4, false),
                new Outcome(1, -1, 0, 8, false, 3, Double.NaN)));
        assertEquals(
                List.of(1L, 2L, 3L, 4L), four.list().stream().map(Outcome::seed).toList());
        assertEquals(4, four.count());
        assertEquals(0.25, four.solvedShare().share());
        assertEquals(0.25, four.deadNetworkShare().share());
        assertEquals(1, four.diverged());
        assertEquals((0 + 1 + 0.5 + 0) / 4, four.deadUnitShare());
    }

    /** Of 50 out of 50: p⁵⁰ = 0.005. */
    @Test
    void theIntervalHasAConfidenceOf99Percent() {
        int[] all = new int[50];
        BinomialInterval interval = solvedAt(all).solvedShare();
        assertEquals(StrictMath.pow(0.005, 1.0 / 50), interval.low(), 1e-12);
        assertEquals(1, interval.high());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Outcome(1, -2, 0, 8, false, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Outcome(1, -1, 9, 8, false, -1, 0));
        assertEquals(0, new Outcome(1, -1, 0, 0, false, -1, 0).deadShare());
    }

    @Test
    void aSweepIsCompleteWhenAllColumnsHaveAllSeeds() {
        Goal goal = new Goal(Goal.Measure.LOSS, 0.1);
        Sweep part = new Sweep(1, 3, 10, goal, List.of(solvedAt(1, 2, 3), solvedAt(4)), true);
        assertEquals(1, part.seedsDone());
        assertEquals(4, part.done());
        assertEquals(4.0 / 6, part.share());
        assertFalse(part.isComplete());
        assertTrue(new Sweep(1, 1, 10, goal, List.of(solvedAt(1), solvedAt(4)), false).isComplete());
        Sweep empty = new Sweep(1, 3, 10, goal, List.of(), true);
        assertEquals(0, empty.share());
        assertEquals(0, empty.seedsDone());
        assertFalse(empty.isComplete());
        assertThrows(IllegalArgumentException.class, () -> new Sweep(1, 201, 10, goal, List.of(), true));
    }
}
