package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.lab.FactorPath.Step;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorPathTest {
    private static Snapshot snapshot(String activation, int hidden, int units, double bias) {
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        NetworkPlan plan = NetworkPlan.of(2, hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        Initialization start = new Initialization(Scheme.XAVIER_NORMAL, Scheme.XAVIER_NORMAL, 1, bias, 3);
        TrainingSetup setup = new TrainingSetup(
                plan, TrainingPlan.of(0.3), DataPlan.of("moons").make());
        return Snapshot.of(setup, TrainingPoint.start(start.parameters(plan)), 16);
    }

    private static double last(FactorPath path) {
        double[] left = path.left();
        return left[left.length - 1];
    }

    private static double relative(double a, double b) {
        return Math.abs(a - b) / Math.abs(b);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "prelu", "selu", "gelu"})
    void theOnlyPathOfANarrowNetworkIsTheRatioOfItsGradients(String activation) {
        Snapshot narrow = snapshot(activation, 7, 1, 0);
        FactorPath path = Factors.initial().path(narrow);
        assertEquals(7, path.steps().size());
        double[] left = path.left();
        double output = narrow.trace().delta(8, 0);
        for (int k = 0; k <= 7; k++) {
            double ratio = Math.abs(narrow.trace().delta(8 - k, 0) / output);
            assertTrue(relative(Math.pow(10, left[k]), ratio) < 1e-12, "after " + k);
        }
    }

    @Test
    void allPathsTogetherAreTheGradient() {
        Snapshot snapshot = snapshot("tanh", 2, 3, 0.1);
        for (int first = 0; first < 3; first++) {
            double sum = 0;
            for (int second = 0; second < 3; second++) {
                FactorPath path = FactorPath.of(snapshot, List.of(first, second, 0));
                double sign = Math.signum(snapshot.network().weight(3, 0, second)
                        * snapshot.network().weight(2, second, first));
                sum += sign * Math.pow(10, last(path));
            }
            double gradient =
                    snapshot.trace().delta(1, first) / snapshot.trace().delta(3, 0);
            assertEquals(gradient, sum, 1e-12 * Math.abs(gradient) + 1e-15);
        }
    }

    @Test
    void theStrongestPathIsTheLargestOfAll() {
        Snapshot snapshot = snapshot("sigmoid", 3, 4, 0);
        double best = Double.NEGATIVE_INFINITY;
        for (int path = 0; path < 64; path++) {
            List<Integer> units = List.of(path % 4, path / 4 % 4, path / 16, 0);
            best = Math.max(best, last(FactorPath.of(snapshot, units)));
        }
        assertEquals(best, last(Factors.initial().path(snapshot)), 1e-12);
    }

    @Test
    void withEveryPathDeadTheOneWithTheFewestZerosIsShown() {
        Snapshot dead = snapshot("relu", 3, 4, -50);
        FactorPath path = Factors.initial().path(dead);
        assertEquals(4, path.units().size());
        assertEquals(Double.NEGATIVE_INFINITY, path.left()[1]);
        assertEquals(Double.NEGATIVE_INFINITY, last(path));
        assertEquals(Double.NEGATIVE_INFINITY, path.slopes());
        assertTrue(Double.isFinite(path.weights()));
    }

    @Test
    void aProductSmallerThanAnyDoubleIsNotZero() {
        Factors saturated = Factors.initial().withSums(ByHand.of(40)).withWeights(ByHand.of(1e-30));
        FactorPath path = saturated.path(snapshot("sigmoid", 12, 2, 0));
        double step = Math.log10(path.into(1).slope()) - 30;
        assertTrue(step < -47 && step > -48, "" + step);
        assertEquals(12 * step, last(path), 1e-9);
        assertEquals(0, Math.pow(10, last(path)));
    }

    @Test
    void aWeightOfZeroStopsAllHoweverLargeTheRest() {
        Factors cut =
                Factors.initial().withWeights(ByHand.of(1000).withLayer(2, 0)).withSums(ByHand.of(0));
        double[] left = cut.path(snapshot("sigmoid", 3, 2, 0)).left();
        assertTrue(left[1] > 0);
        assertEquals(Double.NEGATIVE_INFINITY, left[2]);
        assertEquals(Double.NEGATIVE_INFINITY, left[3]);
    }

    @Test
    void fourSigmoidLayersWithWeightsOf1LeaveAtBestOne256th() {
        Factors best = Factors.initial().withSums(ByHand.of(0)).withWeights(ByHand.of(1));
        FactorPath path = best.path(snapshot("sigmoid", 4, 3, 0));
        assertEquals(Math.log10(1.0 / 256), last(path), 1e-12);
        assertEquals(path.steepest(), path.slopes(), 1e-12);
        FactorPath four = best.withWeights(ByHand.of(4)).path(snapshot("sigmoid", 4, 3, 0));
        assertEquals(0, last(four), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "relu", "leaky-relu", "elu", "selu", "gelu", "silu"})
    void noWeightedSumMakesASlopeSteeperThanTheFunctionIs(String activation) {
        Snapshot snapshot = snapshot(activation, 2, 2, 0);
        for (double z = -40; z <= 40; z += 0.125) {
            for (Step step :
                    Factors.initial().withSums(ByHand.of(z)).path(snapshot).steps()) {
                assertTrue(step.slope() <= step.steepest() * (1 + 1e-14), activation + " at " + z);
            }
        }
    }

    @Test
    void aHandMovesOneLayerAndLeavesTheOthers() {
        Snapshot snapshot = snapshot("tanh", 4, 3, 0);
        FactorPath own = Factors.initial().path(snapshot);
        Factors moved = Factors.initial().withWeights(ByHand.none().withLayer(2, 2.5));
        FactorPath path = moved.path(snapshot);
        assertEquals(2.5, path.into(2).weight());
        for (int l : new int[] {1, 3, 4}) assertEquals(own.into(l), path.into(l));
        assertEquals(own.into(2).slope(), path.into(2).slope());
        assertEquals(own, moved.own(snapshot));
        assertTrue(moved.changed(snapshot.plan()));
        assertFalse(moved.withOwnNumbers().changed(snapshot.plan()));
        assertEquals(own, moved.withOwnNumbers().path(snapshot));
    }

    @Test
    void aLayerThatTheNetworkHasNotIsNoChangeOfIt() {
        Factors set = Factors.initial().withWeights(ByHand.none().withLayer(4, 2.5));
        assertTrue(set.changed(snapshot("tanh", 4, 3, 0).plan()));
        assertFalse(set.changed(snapshot("tanh", 2, 3, 0).plan()));
        assertTrue(Factors.initial()
                .withSums(ByHand.of(1))
                .changed(snapshot("tanh", 1, 3, 0).plan()));
    }

    @Test
    void aPathThatTheNetworkHasNotIsTheStrongestOne() {
        Snapshot snapshot = snapshot("tanh", 2, 3, 0);
        List<Integer> strongest = Factors.initial().path(snapshot).units();
        assertEquals(
                List.of(2, 1, 0),
                Factors.initial().withUnits(List.of(2, 1, 0)).path(snapshot).units());
        assertEquals(
                strongest,
                Factors.initial().withUnits(List.of(2, 3, 0)).path(snapshot).units());
        assertEquals(
                strongest,
                Factors.initial().withUnits(List.of(2, 0)).path(snapshot).units());
    }

    @Test
    void aNetworkWithoutHiddenLayersHasNoSteps() {
        FactorPath path = Factors.initial().path(snapshot("tanh", 0, 1, 0));
        assertEquals(new ArrayList<>(), path.steps());
        assertEquals(1, path.left().length);
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        Factors first = Factors.initial();
        refused("from 0", () -> first.withColumn(-1));
        refused("from 0", () -> first.withUnits(List.of(1, -1)));
        refused("|w| is -1.0", () -> first.withWeights(ByHand.of(-1)));
        refused("z is 41.0", () -> first.withSums(ByHand.none().withLayer(2, 41)));
        refused("finite", () -> ByHand.of(Double.NaN));
        refused("from 1", () -> ByHand.none().withLayer(0, 1));
    }

    private static void refused(String why, org.junit.jupiter.api.function.Executable act) {
        String said = assertThrows(IllegalArgumentException.class, act).getMessage();
        assertTrue(said.contains(why), said);
    }
}
