package backlight.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataKind.Setting;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of data. */
class DataKindsTest {
    static Stream<DataKind> kinds() {
        return DataKinds.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "xor,f422033e945b74f4",
        "xor-signed,f6e64333c1d33ea6",
        "or,f422033e4bcb74f4",
        "blobs,280b5232a4cd01f3",
        "rings,e6bd9992ec3534bd",
        "moons,7d5e0e7d4b128fb",
        "spiral,7fe37af74fbfa3e0",
        "line,47cf0c218644fba9",
        "ten-points,6cb0b769d86892f",
        "bent-line,541576c548fd7da8",
        "sine,49abb10299db2678",
        "absolute,a55d4410cd455f1",
        "worked-example,539024c8ddea8237",
        "own,b73205d32154860c"
    })
    void theSamplesAreTheSameOnEveryJdk(String id, String hash) {
        assertEquals(hash, Long.toHexString(hash(DataPlan.of(id).make().train())), id);
    }

    @Test
    void theSamplesOfEveryKindAreFixed() throws NoSuchMethodException {
        String[] fixed = getClass()
                .getDeclaredMethod("theSamplesAreTheSameOnEveryJdk", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertEquals(
                kinds().map(DataKind::id).toList(),
                Stream.of(fixed).map(line -> line.split(",")[0]).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theIdRoundTripsAndTheDefaultsAreTheKinds(DataKind kind) {
        DataPlan plan = DataPlan.of(kind.id());
        Dataset all = plan.make().train();
        assertSame(kind, plan.dataKind());
        assertEquals(plan.count(), all.size());
        assertEquals(kind.task(plan), all.task());
        assertEquals(0, plan.make().test().size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thePlanAloneDecidesTheSamples(DataKind kind) {
        DataPlan plan = DataPlan.of(kind.id()).withNoise(0.2).withTestShare(0.3).withStandardised(true);
        assertEquals(hash(plan.make().train()), hash(plan.make().train()));
        assertEquals(hash(plan.make().test()), hash(plan.make().test()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSeedDecidesTheNoiseAndNothingElse(DataKind kind) {
        DataPlan noisy = DataPlan.of(kind.id()).withNoise(0.2);
        boolean changed =
                hash(noisy.make().train()) != hash(noisy.withSeed(2).make().train());
        assertEquals(kind.uses(Setting.NOISE), changed);
        DataPlan ideal = noisy.withNoise(0);
        assertEquals(hash(ideal.make().train()), hash(ideal.withSeed(2).make().train()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noiseMovesTheInputsOfClassesAndTheTargetsOfCurvesByItsStandardDeviation(DataKind kind) {
        if (!kind.uses(Setting.NOISE)) return;
        DataPlan plan = DataPlan.of(kind.id()).withCount(DataKind.MOST_SAMPLES).withNoise(0.3);
        Dataset noisy = plan.make().train();
        Dataset ideal = plan.withNoise(0).make().train();
        boolean curve = noisy.task() == Task.REGRESSION;
        double squares = 0;
        for (int sample = 0; sample < noisy.size(); sample++) {
            double dx = noisy.input(sample, 0) - ideal.input(sample, 0);
            double dy = noisy.target(sample, 0) - ideal.target(sample, 0);
            assertEquals(0, curve ? dx : dy);
            squares += curve ? dy * dy : dx * dx;
        }
        assertEquals(0.3, Math.sqrt(squares / noisy.size()), 0.03);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyAllowedCountIsMade(DataKind kind) {
        if (kind.fixedCount()) return;
        for (int count : new int[] {(int) kind.counts().low(), 7, DataKind.MOST_SAMPLES}) {
            assertEquals(
                    count,
                    DataPlan.of(kind.id()).withCount(count).make().train().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"xor", "xor-signed", "blobs", "rings", "moons", "spiral"})
    void theClassesAreBalancedWithinOneSample(String id) {
        for (int count = 4; count < 30; count++) {
            Dataset all = DataPlan.of(id).withCount(count).make().train();
            long ones = IntStream.range(0, count).filter(s -> all.label(s) == 1).count();
            assertTrue(Math.abs(2 * ones - count) <= 1, id + " " + count + ": " + ones);
        }
    }

    static long hash(Dataset data) {
        long hash = data.task().ordinal();
        for (int sample = 0; sample < data.size(); sample++) {
            for (int i = 0; i < data.inputs(); i++) {
                hash = mixed(hash, data.input(sample, i));
            }
            for (int k = 0; k < data.outputs(); k++) {
                hash = mixed(hash, data.target(sample, k));
            }
        }
        return hash;
    }

    /** Turned round, because the last bits of a short number are all 0. */
    private static long mixed(long hash, double x) {
        return Long.rotateLeft((hash ^ Double.doubleToLongBits(x)) * 0x9e3779b97f4a7c15L, 32);
    }
}
