package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.data.DataSplit;
import backlight.model.data.Dataset;
import backlight.model.data.Task;
import backlight.model.health.Gate.State;
import backlight.model.health.Health;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.Response.Range;
import backlight.model.network.UnitId;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingSetup;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitGridTest {
    private static final double EPSILON = 0.01;

    /** z of the hidden units: x₁ + x₂, x₁ + x₂ − 1 and −1 − x₁ − x₂. */
    private static final Parameters XOR = Parameters.of(1, 1, 1, 1, -1, -1, 0, -1, -1, 1, -2, 1, 0);

    private static TrainingSetup xor(String activation) {
        NetworkPlan plan =
                NetworkPlan.of(2, 1, LayerPlan.of(3, Activations.byId(activation)), 1, Loss.BINARY_CROSS_ENTROPY);
        double[][] inputs = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
        double[][] targets = {{0}, {1}, {1}, {0}};
        Dataset data = new Dataset(Task.BINARY, inputs, targets);
        return new TrainingSetup(plan, TrainingPlan.of(0.1), new DataSplit(data, data));
    }

    @Test
    void samplesOfAClassStandSideBySideInTheirOrder() {
        UnitGrid grid = UnitGrid.of(xor("relu"), XOR, EPSILON);
        assertEquals(
                List.of(0, 3, 1, 2),
                IntStream.range(0, 4).mapToObj(grid::sample).toList());
        assertEquals(1, grid.column(3));
        assertThrows(IllegalArgumentException.class, () -> grid.column(4));
    }

    @Test
    void theSamplesOfARegressionStandByTheirInput() {
        NetworkPlan plan = NetworkPlan.of(1, 1, LayerPlan.of(2, Activations.byId("relu")), 1, Loss.SQUARED_ERROR);
        TrainingSetup setup = new TrainingSetup(
                plan, TrainingPlan.of(0.1), DataPlan.of("sine").make());
        Parameters start = Initialization.of(Initialization.Scheme.HE, 1).parameters(plan);
        UnitGrid grid = UnitGrid.of(setup, start, EPSILON);
        for (int column = 1; column < grid.columns(); column++) {
            assertTrue(grid.samples().input(grid.sample(column), 0)
                    >= grid.samples().input(grid.sample(column - 1), 0));
        }
    }

    @Test
    void aReluIsOffWhereItsSumIsNotAboveZero() {
        UnitGrid grid = UnitGrid.of(xor("relu"), XOR, EPSILON);
        assertEquals(State.OFF, grid.state(0, 0));
        assertEquals(State.OPEN, grid.state(0, 1));
        assertEquals(1, grid.count(0, State.OFF));
        assertEquals(3, grid.count(1, State.OFF));
        assertEquals(State.OPEN, grid.state(1, grid.column(3)));
        assertEquals(0.75, grid.share(1));
    }

    @Test
    void deadIsARowThatIsOffThroughout() {
        UnitGrid grid = UnitGrid.of(xor("relu"), XOR, EPSILON);
        assertEquals(Set.of(new UnitId(1, 2)), grid.dead());
        assertTrue(grid.dead(2));
        assertFalse(grid.dead(1));
    }

    @Test
    void aReadingIsWhatTheUnitComputes() {
        UnitGrid grid = UnitGrid.of(xor("relu"), XOR, EPSILON);
        assertEquals(new UnitGrid.Reading(-3, 0, State.OFF), grid.reading(2, grid.column(3)));
        assertEquals(new UnitGrid.Reading(1, 1, State.OPEN), grid.reading(1, grid.column(3)));
    }

    @Test
    void anEluIsNeverOffButSaturated() {
        Parameters low = XOR.with(8, -9);
        UnitGrid grid = UnitGrid.of(xor("elu"), low, EPSILON);
        assertEquals(Set.of(), grid.dead());
        assertEquals(4, grid.count(2, State.SATURATED));
        assertEquals(0, grid.count(2, State.OFF));
    }

    @Test
    void itFindsTheDeadUnitsThatTheHealthFinds() {
        NetworkPlan plan =
                NetworkPlan.of(2, 3, LayerPlan.of(8, Activations.byId("relu")), 1, Loss.BINARY_CROSS_ENTROPY);
        TrainingSetup setup = new TrainingSetup(
                plan, TrainingPlan.of(0.1), DataPlan.of("moons").make());
        Parameters start =
                Initialization.of(Initialization.Scheme.HE, 3).withBias(-1).parameters(plan);
        UnitGrid grid = UnitGrid.of(setup, start, EPSILON);
        assertEquals(Health.of(setup, start, EPSILON).dead(), grid.dead());
        assertFalse(grid.dead().isEmpty());
        assertEquals(24, grid.rows());
        for (int row = 0; row < 24; row++) assertEquals(row, grid.row(grid.unit(row)));
        assertEquals(new UnitId(2, 0), grid.unit(8));
        assertThrows(IllegalArgumentException.class, () -> grid.row(new UnitId(4, 0)));
    }

    @Test
    void theRegionOfAUnitOfTheFirstLayerEndsAtItsLine() {
        UnitGrid grid = UnitGrid.of(xor("relu"), XOR, EPSILON);
        UnitRegion region = UnitRegion.of(grid, new UnitId(1, 1), new Range(0, 0, 1), new Range(1, 0, 1));
        int n = region.n();
        assertEquals(State.OPEN, region.state(n - 1));
        assertEquals(State.OFF, region.state(n * (n - 1)));
        for (int cell = 0; cell < n * n; cell++) assertEquals(region.z()[cell] > 0, region.state(cell) == State.OPEN);
    }

    @Test
    void aGuessIsJudgedByTheNumberOfSamples() {
        assertEquals(UnitGuess.ALL, UnitGuess.of(4, 4));
        assertEquals(UnitGuess.SOME, UnitGuess.of(3, 4));
        assertEquals(UnitGuess.NONE, UnitGuess.of(0, 4));
    }
}
