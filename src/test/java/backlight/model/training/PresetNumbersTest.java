package backlight.model.training;

import static backlight.model.training.Preset.layer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.Backprop;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.random.RandomStream;
import backlight.model.scene.BackpropState;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no experiment of the Lab has, and whose outcome is a number. */
class PresetNumbersTest {
    /** Two medians over 100 seeds each, whose own errors are about 0.03. */
    private static final double MEDIANS = 0.1;

    /** E. */
    @Test
    void theSlopesThatXorLearnsAreAllNegative() {
        Preset preset = Preset.of("xor", 0.3, layer(8, "prelu"));
        double[] slopes = LongStream.rangeClosed(1, 100)
                .mapToObj(seed -> Preset.trained(preset.state(seed), 4000))
                .mapToDouble(after -> new Network(after.network(), after.point().parameters()).slope(1, 0))
                .sorted()
                .toArray();
        assertTrue(slopes[99] < 0);
        assertEquals(-2.5, (slopes[49] + slopes[50]) / 2, MEDIANS);
    }

    /** F: log₁₀ of ‖δ‖ of the first hidden layer over that of the last, before training. */
    @ParameterizedTest
    @CsvSource({
        "6, tanh, XAVIER_NORMAL, -0.29",
        "6, relu, XAVIER_NORMAL, -0.84",
        "6, relu, HE, -0.08",
        "6, selu, LECUN, 0.08",
        "6, relu, NORMAL, 2.16",
        "10, relu, XAVIER_NORMAL, -1.50",
        "10, relu, NORMAL, 3.91"
    })
    void theGradientShrinksOrGrowsBySoMuch(int hidden, String function, Scheme scheme, double expected) {
        Preset preset = Preset.moons(hidden, 0.1, layer(16, function)).withHidden(scheme);
        assertEquals(expected, median(preset, PresetNumbersTest::ratio), MEDIANS);
    }

    private static double median(Preset preset, ToDoubleFunction<BackpropState> quantity) {
        double[] all = LongStream.rangeClosed(1, 100)
                .mapToDouble(seed -> quantity.applyAsDouble(preset.state(seed)))
                .sorted()
                .toArray();
        return (all[49] + all[50]) / 2;
    }

    private static double ratio(BackpropState state) {
        Backprop backprop = new Backprop(new Network(state.network(), state.start()));
        double first = 0;
        double last = 0;
        for (int k = 0; k < state.samples().train().size(); k++) {
            state.samples().train().load(k, backprop.input(), backprop.target());
            backprop.runAll();
            first += squares(backprop, 1);
            last += squares(backprop, state.network().hidden());
        }
        return StrictMath.log10(first / last) / 2;
    }

    private static double squares(Backprop backprop, int l) {
        double sum = 0;
        for (int j = 0; j < backprop.network().plan().units(l); j++) {
            sum += backprop.trace().delta(l, j) * backprop.trace().delta(l, j);
        }
        return sum;
    }

    /** G: the variance of the activations of SELU goes towards 1, layer by layer. */
    @Test
    void seluBringsTheVarianceBackToOne() {
        int width = 256;
        LayerPlan layer = layer(width, "selu");
        NetworkPlan plan = NetworkPlan.of(width, 16, layer, 1, Loss.SQUARED_ERROR);
        Backprop backprop = new Backprop(
                new Network(plan, Initialization.of(Scheme.LECUN, 1).parameters(plan)));
        RandomStream random = RandomStream.named("inputs", 1);
        double[] variance = new double[plan.depth()];
        for (int k = 0; k < 50; k++) {
            for (int i = 0; i < width; i++) backprop.input()[i] = 3 * random.gaussian();
            backprop.outputs();
            for (int l = 0; l < variance.length; l++) variance[l] += variance(backprop, l) / 50;
        }
        double[] shown = {variance[0], variance[1], variance[2], variance[4], variance[16]};
        assertArrayEquals(new double[] {9, 5.6, 4, 2.4, 1.05}, shown, 0.3);
    }

    private static double variance(Backprop backprop, int l) {
        int units = backprop.network().plan().units(l);
        double[] a = IntStream.range(0, units)
                .mapToDouble(j -> backprop.trace().a(l, j))
                .toArray();
        double mean = Arrays.stream(a).average().orElseThrow();
        return Arrays.stream(a)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow();
    }

    /** H: the norm of the whole gradient before the first update; within a fifth, as it varies from seed to seed. */
    @ParameterizedTest
    @CsvSource({"32, NORMAL, 4.9e5", "16, HE, 1.4"})
    void theWholeGradientHasThisNorm(int units, Scheme scheme, double norm) {
        Preset preset = Preset.moons(10, 0.01, layer(units, "relu")).withHidden(scheme);
        assertEquals(norm, median(preset, PresetNumbersTest::norm), norm / 5);
    }

    private static double norm(BackpropState state) {
        double[] gradient = state.setup().trainer(state.point()).batchGradient();
        return StrictMath.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());
    }
}
