package backlight.model.training;

import static backlight.model.training.Preset.layer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.data.Sample;
import backlight.model.network.Backprop;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.random.RandomStream;
import backlight.model.scene.BackpropState;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presets whose outcome is a number. */
class PresetNumbersTest {
    /** Two medians over 100 seeds each, whose own errors are about 0.03. */
    private static final double MEDIANS = 0.1;

    private static Preset single(DataPlan data, LayerPlan layer, TrainingPlan training) {
        NetworkPlan network = new NetworkPlan(1, List.of(layer), Loss.SQUARED_ERROR);
        return new Preset(data, network, Initialization.of(Scheme.ZEROS, 1), training);
    }

    private static Preset tenPoints(String function, Double value) {
        LayerPlan layer = value == null ? layer(1, function) : layer(1, function, value);
        return single(DataPlan.of("ten-points"), layer, TrainingPlan.of(0.1));
    }

    /** D: updates until the unit is active, and until the loss is below 0.001. */
    @ParameterizedTest
    @CsvSource({
        "-2, leaky-relu, 0.01, 796, 830",
        "-2, leaky-relu, 0.1, 74, 107",
        "-2, elu, , 16, 46",
        "-2, selu, , 8, 32",
        "-8, leaky-relu, 0.01, 3866, 4876",
        "-8, elu, , 6920, 7500"
    })
    void aSingleUnitWakesAtThisStep(double bias, String function, Double value, int active, int solved) {
        BackpropState state = tenPoints(function, value).state(0.5, bias);
        assertEquals(active, first(state, now -> Preset.firstLayerDead(now) ? 1 : 0, 0.5));
        assertEquals(solved, first(state, now -> Preset.evaluated(now).loss(), 1e-3));
    }

    private static int first(BackpropState state, ToDoubleFunction<BackpropState> quantity, double below) {
        Trainer trainer = state.setup().trainer(state.point());
        while (quantity.applyAsDouble(state.withPoint(trainer.point())) >= below && trainer.step() < 10_000) {
            trainer.advance();
        }
        return trainer.step();
    }

    /** D. */
    @ParameterizedTest
    @CsvSource({"relu", "gelu", "silu"})
    void aSingleUnitThatGetsNoGradientNeverWakes(String function) {
        BackpropState after = Preset.trained(tenPoints(function, null).state(0.5, -2), 10_000);
        assertTrue(Preset.firstLayerDead(after));
        assertEquals(0.77, Preset.evaluated(after).loss(), 2e-3);
    }

    /** D: PReLU turns its slope over instead of waking. */
    @Test
    void aSinglePReluCheats() {
        BackpropState after = Preset.trained(tenPoints("prelu", 0.25).state(0.5, -2, 0.25), 10_000);
        double[] numbers = after.point().parameters().toArray();
        assertArrayEquals(new double[] {-2.214, 0, -0.903}, numbers, 5e-4);
        assertTrue(Preset.firstLayerDead(after));
        assertEquals(0, Preset.evaluated(after).loss(), 1e-12);
    }

    /** E: with w = 1 and b = 0 locked, the learned slope becomes that of the data. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0, 1, 0", "0.3, 1, 0.3", "-1, 1, -1", "2, 2, 2"})
    void pReluLearnsTheSlopeOfTheData(double left, double right, double slope) {
        List<Sample> samples = IntStream.rangeClosed(-20, 20)
                .mapToObj(k -> k * 0.1)
                .map(x -> new Sample(List.of(x), List.of((x > 0 ? right : left) * x)))
                .toList();
        Set<ParameterId> locked = Set.of(ParameterId.weight(1, 0, 0), ParameterId.bias(1, 0));
        TrainingPlan training = TrainingPlan.of(0.5).withLocked(locked);
        Preset preset = single(DataPlan.of("own").withOwn(samples), layer(1, "prelu"), training);
        BackpropState after = Preset.trained(preset.state(1, 0, 0.25), 200);
        assertArrayEquals(new double[] {1, 0, slope}, after.point().parameters().toArray(), 1e-15);
    }

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
        "6, sigmoid, XAVIER_NORMAL, -3.21",
        "6, tanh, XAVIER_NORMAL, -0.29",
        "6, relu, XAVIER_NORMAL, -0.84",
        "6, relu, HE, -0.08",
        "6, selu, LECUN, 0.08",
        "6, relu, NORMAL, 2.16",
        "10, sigmoid, XAVIER_NORMAL, -5.76",
        "10, tanh, XAVIER_NORMAL, -0.38",
        "10, relu, XAVIER_NORMAL, -1.50",
        "10, relu, HE, -0.14",
        "10, selu, LECUN, 0.18",
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
