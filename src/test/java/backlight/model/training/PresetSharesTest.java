package backlight.model.training;

import static backlight.model.training.Preset.layer;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.BackpropState;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no experiment of the Lab has, and whose outcome is a share of the seeds: it must fit the share that many runs elsewhere gave. */
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

    /** A. */
    @ParameterizedTest
    @CsvSource({"4", "16"})
    void aLearningRateOfTenKillsEveryReluOnXor(int units) {
        Preset preset = xor(10, units, "relu");
        assertShare(1, seed -> Preset.firstLayerDead(killed(preset, seed)));
    }

    /** E: PReLU that may choose its slope. */
    @ParameterizedTest
    @CsvSource({"8, prelu, 1", "8, relu, 0.96"})
    void aLearnedSlopeSolvesXorMoreOften(int units, String function, double share) {
        assertShare(share, seed -> Preset.reaches(xor(0.3, units, function).state(seed), SOLVED, 4000));
    }

    /** H. */
    @ParameterizedTest
    @CsvSource({"32, 10, 1"})
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
