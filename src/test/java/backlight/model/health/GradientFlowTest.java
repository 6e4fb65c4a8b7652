package backlight.model.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.data.DataSplit;
import backlight.model.health.GradientFlow.Kind;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientFlowTest {
    private static final int SEEDS = 100;

    private static GradientFlow flow(double... norms) {
        List<LayerHealth> layers = new ArrayList<>();
        for (double norm : norms) {
            layers.add(
                    new LayerHealth(layers.size() + 1, 4, true, Set.of(), Set.of(), Set.of(), 0, norm, norm / 2, 1, 1));
        }
        return GradientFlow.of(layers);
    }

    @Test
    void oneDecadeIsFineThreeAreAmberMoreAreRed() {
        assertEquals(new GradientFlow(Kind.STEADY, -1, Verdict.FINE), flow(0.1, 0.5, 1, 7));
        assertEquals(new GradientFlow(Kind.VANISHING, -3, Verdict.WARNING), flow(1e-3, 1, 1));
        assertEquals(new GradientFlow(Kind.VANISHING, -4, Verdict.DANGER), flow(1e-4, 1, 1));
        assertEquals(new GradientFlow(Kind.EXPLODING, 2, Verdict.WARNING), flow(100, 1, 1));
        assertEquals(new GradientFlow(Kind.EXPLODING, 4, Verdict.DANGER), flow(1e4, 1, 1));
    }

    @Test
    void zeroIsSaidToBeZeroAndNotInfinitelySmall() {
        assertEquals(Kind.BLOCKED, flow(0, 1, 1).kind());
        assertEquals(Kind.BLOCKED, flow(0, 0, 1).kind());
        assertEquals(Verdict.DANGER, flow(0, 1).verdict());
        assertEquals(Kind.AT_REST, flow(0, 0, 0).kind());
        assertEquals(Verdict.FINE, flow(0, 0, 0).verdict());
    }

    @Test
    void whatIsNotFiniteIsRed() {
        assertEquals(Kind.BROKEN, flow(Double.POSITIVE_INFINITY, 1, 1).kind());
        assertEquals(Verdict.DANGER, flow(1, Double.NaN, 1).verdict());
    }

    @Test
    void oneHiddenLayerHasNothingToBeComparedWith() {
        assertEquals(Kind.NONE, flow(1, 1e-9).kind());
        assertEquals(Kind.NONE, flow(1).kind());
    }

    /** REFERENCE 5 F: medians over 100 starts on moons, width 16. */
    @ParameterizedTest
    @CsvSource({
        "6, sigmoid, XAVIER_NORMAL, -3.21, VANISHING",
        "10, sigmoid, XAVIER_NORMAL, -5.76, VANISHING",
        "10, tanh, XAVIER_NORMAL, -0.38, STEADY",
        "10, relu, XAVIER_NORMAL, -1.50, VANISHING",
        "10, relu, HE, -0.14, STEADY",
        "10, selu, LECUN, 0.18, STEADY",
        "10, relu, NORMAL, 3.91, EXPLODING"
    })
    void theKnownCasesAreFound(int hidden, String id, Scheme scheme, double expected, Kind kind) {
        double[] ratios = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> start(hidden, id, scheme, seed).flow())
                .mapToDouble(GradientFlow::ratio)
                .sorted()
                .toArray();
        double median = (ratios[SEEDS / 2 - 1] + ratios[SEEDS / 2]) / 2;
        assertEquals(expected, median, 0.3);
        assertEquals(kind, flow(Math.pow(10, median), 1, 1).kind());
    }

    /** Over wide layers the measured factor is what the theory says. */
    @Test
    void theFactorAgreesWithTheTheoryInAWideNetwork() {
        LayerPlan wide = LayerPlan.of(128, Activations.byId("sigmoid"));
        Health health = start(wide, 4, Scheme.XAVIER_NORMAL, 1);
        List<LayerHealth> between = health.layers().subList(0, 3);
        double measured = product(between.stream().mapToDouble(LayerHealth::factor));
        double theory = product(between.stream().mapToDouble(LayerHealth::theory));
        assertEquals(1, measured / theory, 0.15);
        assertEquals(0.24, between.get(0).theory(), 0.02);
    }

    private static double product(DoubleStream factors) {
        return factors.reduce(1, (a, b) -> a * b);
    }

    private static Health start(int hidden, String id, Scheme scheme, long seed) {
        return start(LayerPlan.of(16, Activations.byId(id)), hidden, scheme, seed);
    }

    private static Health start(LayerPlan layer, int hidden, Scheme scheme, long seed) {
        NetworkPlan plan = NetworkPlan.of(2, hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        DataSplit moons = DataPlan.of("moons").withSeed(seed).make();
        TrainingSetup setup = new TrainingSetup(plan, TrainingPlan.of(0.1), moons);
        Initialization start = Initialization.of(scheme, seed).withOutput(Scheme.XAVIER_NORMAL);
        return Health.of(setup, start.parameters(plan), 0.01);
    }
}
