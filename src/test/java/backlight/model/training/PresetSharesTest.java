package backlight.model.training;

import static backlight.model.training.Preset.layer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presets whose outcome is a share of the seeds: it must fit the share that many runs elsewhere gave. */
class PresetSharesTest {
    private static final int SEEDS = 100;
    private static final double SOLVED = 0.1;

    private static void assertShare(double share, LongPredicate outcome) {
        int count = (int) LongStream.rangeClosed(1, SEEDS).filter(outcome).count();
        assertTrue(Binomial.fits(count, SEEDS, share), () -> count + " of " + SEEDS + " do not fit " + share);
    }

    private static Preset xor(double rate, int units, String function) {
        return Preset.of("xor", rate, layer(units, function));
    }

    /** Killed by a learning rate that is far too large. */
    private static BackpropState killed(Preset preset, long seed) {
        return Preset.trained(preset.state(seed), 20);
    }

    private static BackpropState slower(BackpropState state, double rate) {
        return state.withTraining(state.training().withLearningRate(rate));
    }

    /** A. */
    @ParameterizedTest
    @CsvSource({"4", "8", "16"})
    void aLearningRateOfTenKillsEveryReluOnXor(int units) {
        Preset preset = xor(10, units, "relu");
        assertShare(1, seed -> Preset.firstLayerDead(killed(preset, seed)));
    }

    /** A. */
    @Test
    void whatIsDeadStaysDead() {
        Preset preset = xor(10, 8, "relu");
        assertShare(0, seed -> Preset.reaches(slower(killed(preset, seed), 0.1), SOLVED, 2000));
        BackpropState after = Preset.trained(slower(killed(preset, 1), 0.1), 2000);
        assertEquals(StrictMath.log(2), Preset.evaluated(after).loss(), 1e-6);
    }

    /** A, the control. */
    @Test
    void aSmallerLearningRateSolvesXor() {
        assertShare(0.95, seed -> Preset.reaches(xor(0.5, 8, "relu").state(seed), SOLVED, 2000));
    }

    /** B: the same weights, another activation. */
    @ParameterizedTest
    @CsvSource({"relu, , 0", "leaky-relu, 0.01, 0.22", "leaky-relu, 0.1, 0.59", "elu, , 1", "selu, , 1"})
    void anotherActivationRescuesTheNetworkThatXorKilled(String function, Double value, double share) {
        Preset preset = xor(10, 8, "relu");
        assertShare(share, seed -> rescued(killed(preset, seed), function(8, function, value)));
    }

    /** B: of the networks that were killed. */
    @ParameterizedTest
    @CsvSource({"relu, , 0", "leaky-relu, 0.01, 0.88", "leaky-relu, 0.1, 1", "elu, , 0.96", "selu, , 0.96"})
    void anotherActivationRescuesTheNetworkThatOrKilled(String function, Double value, double share) {
        Preset preset = Preset.of("or", 20, layer(4, "relu"));
        BackpropState[] dead = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> killed(preset, seed))
                .filter(Preset::firstLayerDead)
                .toArray(BackpropState[]::new);
        assertTrue(Binomial.fits(dead.length, SEEDS, 0.98), () -> dead.length + " were killed");
        int rescued = (int) Arrays.stream(dead)
                .filter(state -> rescued(state, function(4, function, value)))
                .count();
        assertTrue(Binomial.fits(rescued, dead.length, share), () -> rescued + " of " + dead.length);
    }

    private static LayerPlan function(int units, String function, Double value) {
        return value == null ? layer(units, function) : layer(units, function, value);
    }

    private static boolean rescued(BackpropState dead, LayerPlan layer) {
        NetworkPlan plan = dead.network();
        BackpropState switched = dead.withNetwork(NetworkEdit.replace(plan, plan.with(1, layer)));
        return Preset.reaches(slower(switched, 0.5), SOLVED, 3000);
    }

    /** C. */
    @ParameterizedTest
    @CsvSource({
        "-6, relu, , 0.055",
        "-6, leaky-relu, 0.01, 1",
        "-6, leaky-relu, 0.1, 1",
        "-6, prelu, 0.25, 0.93",
        "-6, elu, , 1",
        "-6, selu, , 1",
        "-8, relu, , 0",
        "-8, leaky-relu, 0.01, 1",
        "-8, leaky-relu, 0.1, 1",
        "-8, prelu, 0.25, 0.93",
        "-8, elu, , 0.69",
        "-8, selu, , 0.86"
    })
    void aNegativeBiasIsForgivenByWhatHasASlopeThere(double bias, String function, Double value, double share) {
        Preset preset = Preset.of("blobs", 0.5, function(4, function, value)).withBias(bias);
        assertShare(share, seed -> Preset.reaches(preset.state(seed), SOLVED, 2000));
    }

    /** E: PReLU that may choose its slope. */
    @ParameterizedTest
    @CsvSource({"8, prelu, 1", "8, relu, 0.96", "2, prelu, 0.88", "2, relu, 0.26"})
    void aLearnedSlopeSolvesXorWithFewerUnits(int units, String function, double share) {
        assertShare(share, seed -> Preset.reaches(xor(0.3, units, function).state(seed), SOLVED, 4000));
    }

    /** F: the first 200 updates; {@link PresetTrainingTest} has the whole way. */
    @Test
    void eightSigmoidLayersStayAtLn2() {
        Preset preset = Preset.moons(8, 0.5, layer(16, "sigmoid")).withHidden(Scheme.XAVIER_NORMAL);
        for (long seed = 1; seed <= 50; seed++) {
            BackpropState after = Preset.trained(preset.state(seed), 200);
            assertEquals(StrictMath.log(2), Preset.evaluated(after).loss(), 1e-3);
        }
    }

    /** F. */
    @ParameterizedTest
    @CsvSource({"relu, HE, 0.1", "selu, LECUN, 0.05", "tanh, XAVIER_NORMAL, 0.1"})
    void eightLayersLearnWithTheFunctionsThatKeepTheGradient(String function, Scheme scheme, double rate) {
        Preset preset = Preset.moons(8, rate, layer(16, function)).withHidden(scheme);
        int accurate = 0;
        for (long seed = 1; seed <= 50; seed++) if (accurate(preset.state(seed))) accurate++;
        assertTrue(Binomial.fits(accurate, 50, 0.98), accurate + " of 50");
    }

    private static boolean accurate(BackpropState state) {
        for (int steps = 0; steps < 2000; steps += 100) {
            state = Preset.trained(state, 100);
            if (Preset.evaluated(state).accuracy() >= 0.95) return true;
        }
        return false;
    }

    /** H. */
    @ParameterizedTest
    @CsvSource({"32, 10, 1", "16, 8, 0.97"})
    void weightsOfSizeOneExplode(int units, int hidden, double share) {
        Preset preset = Preset.moons(hidden, 0.01, layer(units, "relu")).withHidden(Scheme.NORMAL);
        assertShare(share, seed -> explodes(preset.state(seed)));
    }

    private static boolean explodes(BackpropState state) {
        Trainer trainer = state.setup().trainer(state.point());
        for (int k = 0; k < 100; k++) if (!(trainer.advance() <= 1e6)) return true;
        return false;
    }
}
