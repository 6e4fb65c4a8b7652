package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.network.Initialization.Scheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializationTest {
    /** Layer 2 has 200 units before it and 100 in it. */
    private static NetworkPlan plan(String function) {
        var family = Activations.byId(function);
        return new NetworkPlan(
                3,
                List.of(LayerPlan.of(200, family), LayerPlan.of(100, family), LayerPlan.of(1, family)),
                Loss.SQUARED_ERROR);
    }

    private static double[] weights(Initialization initialization, NetworkPlan plan, int l) {
        Network network = new Network(plan, initialization.parameters(plan));
        return IntStream.range(0, plan.units(l))
                .boxed()
                .flatMapToDouble(j -> IntStream.range(0, plan.units(l - 1)).mapToDouble(i -> network.weight(l, j, i)))
                .toArray();
    }

    /** 20,000 numbers: the sample variance is within 5 % of the variance, the mean within 5 standard errors of 0. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, relu, 0.09",
        "UNIFORM, relu, 0.03",
        "XAVIER_NORMAL, tanh, 0.00666666666666667",
        "XAVIER_UNIFORM, tanh, 0.00666666666666667",
        "HE, relu, 0.01",
        "HE, tanh, 0.01",
        "HE, prelu, 0.00941176470588235",
        "LECUN, selu, 0.005"
    })
    void theWeightsSpreadAsTheSchemeSays(Scheme scheme, String function, double variance) {
        double[] w = weights(Initialization.of(scheme, 5).withValue(0.3), plan(function), 2);
        double mean =
                IntStream.range(0, w.length).mapToDouble(k -> w[k]).average().orElseThrow();
        double measured = IntStream.range(0, w.length)
                .mapToDouble(k -> w[k] * w[k])
                .average()
                .orElseThrow();
        assertEquals(variance, measured, 0.05 * variance);
        assertEquals(0, mean, 5 * Math.sqrt(variance / w.length));
    }

    @Test
    void uniformWeightsStayInTheirBounds() {
        double bound = Math.sqrt(6.0 / 300);
        double largest = 0;
        for (double w : weights(Initialization.of(Scheme.XAVIER_UNIFORM, 1), plan("tanh"), 2)) {
            largest = Math.max(largest, Math.abs(w));
        }
        assertTrue(largest <= bound && largest > 0.999 * bound);
    }

    @Test
    void aConstantIsTheSameEverywhereAndBiasesOfTheOutputAreZero() {
        NetworkPlan plan = plan("prelu");
        Initialization constant =
                Initialization.of(Scheme.CONSTANT, 1).withValue(-0.7).withBias(0.2);
        Parameters start = constant.parameters(plan);
        ParameterLayout layout = new ParameterLayout(plan);
        for (ParameterId id : layout.ids()) {
            double expected = switch (id.kind()) {
                case WEIGHT -> -0.7;
                case BIAS -> id.layer() < 3 ? 0.2 : 0;
                case SLOPE -> 0.25;
            };
            assertEquals(expected, start.get(layout.indexOf(id)), id::toString);
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherOneOthers() {
        NetworkPlan plan = plan("tanh");
        Initialization he = Initialization.of(Scheme.HE, 7);
        assertEquals(he.parameters(plan), he.parameters(plan));
        assertNotEquals(he.parameters(plan), he.withSeed(8).parameters(plan));
    }

    @Test
    void aLayersNumbersDoNotDependOnTheOtherLayers() {
        NetworkPlan plan = plan("tanh");
        NetworkPlan wider = plan.with(1, plan.layer(1).withUnits(7)).with(2, plan.layer(2));
        Initialization he = Initialization.of(Scheme.NORMAL, 7);
        double[] before = weights(he, plan, 3);
        double[] after = weights(he, wider, 3);
        assertEquals(List.of(before[0], before[99]), List.of(after[0], after[99]));
        assertNotEquals(weights(he, plan, 1)[0], weights(he, plan, 2)[0]);
    }

    @Test
    void whatIsNoSpreadIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Initialization.of(Scheme.NORMAL, 1).withValue(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Initialization.of(Scheme.HE, 1).withBias(Double.NaN));
    }
}
