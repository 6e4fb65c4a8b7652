package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Outcome;
import backlight.model.lab.Outcomes;
import backlight.view.chart.Scale;
import backlight.view.lab.SeedDots.Dot;
import backlight.view.lab.SeedDots.Lane;
import backlight.view.lab.SeedDots.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedDotsTest {
    private static final Scale X = EpochScale.of(100, 0, 100);
    private static final Lane LANE = new Lane(110, 150, 0, 60);

    private static Outcome solved(long seed, int epoch) {
        return new Outcome(seed, epoch, 0, 8, false, -1, 0.05);
    }

    private static Outcome never(long seed) {
        return new Outcome(seed, -1, 0, 8, false, -1, 0.5);
    }

    private static Outcome dead(long seed) {
        return new Outcome(seed, -1, 8, 8, true, -1, 0.69);
    }

    private static Outcome diverged(long seed) {
        return new Outcome(seed, -1, 0, 8, false, 3, Double.NaN);
    }

    private static SeedDots dots(int seeds, Outcome... ends) {
        return SeedDots.of(new Outcomes(List.of(ends)), seeds, X, LANE, 6);
    }

    @Test
    void aSolvedSeedStandsOnTheAxisOverItsEpoch() {
        Dot dot = dots(10, solved(5, 40)).dots().get(0);
        assertEquals(40, dot.x());
        assertEquals(60 - 3, dot.y());
        assertEquals(Mark.SOLVED, dot.mark());
    }

    @Test
    void thoseOfTheSameEpochStandOnEachOther() {
        List<Dot> dots = dots(10, solved(1, 40), solved(2, 40), solved(3, 80)).dots();
        assertEquals(57, dots.get(0).y());
        assertEquals(51, dots.get(1).y());
        assertEquals(57, dots.get(2).y());
    }

    @Test
    void thoseNeverSolvedFillTheLaneByTheirKind() {
        List<Dot> dots = dots(10, diverged(1), dead(2), never(3), never(4)).dots();
        assertEquals(
                List.of(Mark.DIVERGED, Mark.DEAD, Mark.OPEN, Mark.OPEN),
                dots.stream().map(Dot::mark).toList());
        assertTrue(dots.get(2).x() < dots.get(3).x()
                && dots.get(3).x() < dots.get(1).x());
        assertTrue(dots.get(1).x() < dots.get(0).x());
        for (Dot dot : dots) assertTrue(dot.x() > 110 && dot.x() < 150 && dot.y() == 57);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 130, 200})
    void allHaveRoomHoweverTheyEnd(int seeds) {
        List<Outcome> together = new ArrayList<>();
        List<Outcome> lost = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            together.add(solved(seed, 100));
            lost.add(never(seed));
        }
        for (List<Outcome> ends : List.of(together, lost)) {
            SeedDots dots = SeedDots.of(new Outcomes(ends), seeds, X, LANE, 6);
            assertEquals(seeds, dots.dots().size());
            for (Dot dot : dots.dots()) {
                assertTrue(dot.y() >= dots.size() / 2 - 1e-9 && dot.y() <= 60, "at " + dot.y());
            }
        }
        assertEquals(
                seeds,
                SeedDots.of(new Outcomes(lost), seeds, X, LANE, 6).dots().stream()
                        .map(dot -> dot.x() + " " + dot.y())
                        .distinct()
                        .count(),
                "no two in the lane lie on each other");
    }

    @Test
    void theSizeDependsOnTheNumberOfSeedsOnly() {
        assertEquals(
                dots(50, never(1)).size(), dots(50, solved(1, 3), solved(2, 3)).size());
        assertTrue(dots(200, never(1)).size() < dots(20, never(1)).size());
        assertEquals(6, dots(20, never(1)).size());
    }

    @Test
    void theNearestDotIsFoundIfItIsNearEnough() {
        SeedDots dots = dots(10, solved(1, 40), solved(2, 60));
        assertEquals(2, dots.nearest(55, 57, 8).outcome().seed());
        assertNull(dots.nearest(50, 57, 8));
    }
}
