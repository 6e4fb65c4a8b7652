package backlight.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPlanTest {
    private final DataPlan moons = DataPlan.of("moons");

    @Test
    void theTestPartIsTheShareAndTogetherThePartsAreTheWhole() {
        DataPlan plan = moons.withCount(50).withTestShare(0.3);
        DataSplit split = plan.make();
        assertEquals(35, split.train().size());
        assertEquals(15, split.test().size());
        TreeSet<Double> parts = new TreeSet<>(inputs(split.train()));
        parts.addAll(inputs(split.test()));
        assertEquals(new TreeSet<>(inputs(plan.withTestShare(0).make().train())), parts);
    }

    @Test
    void theSeedChoosesTheTestSamplesAndKeepsTheirOrder() {
        DataPlan line = DataPlan.of("absolute").withTestShare(0.4);
        List<Double> tested = inputs(line.make().test());
        assertEquals(tested.stream().sorted().toList(), tested);
        assertNotEquals(tested, inputs(line.withSeed(2).make().test()));
    }

    @Test
    void oneSampleIsAlwaysLeftForTraining() {
        DataSplit split = DataPlan.of("worked-example").withTestShare(0.5).make();
        assertEquals(1, split.train().size());
        assertEquals(0, split.test().size());
        assertEquals(2, split.test().inputs());
    }

    private static List<Double> inputs(Dataset part) {
        return IntStream.range(0, part.size()).mapToObj(s -> part.input(s, 0)).toList();
    }

    @Test
    void standardisingGivesTheTrainingPartMeanZeroAndDeviationOne() {
        DataPlan plan = moons.withTestShare(0.3).withStandardised(true);
        Dataset raw = plan.withStandardised(false).make().train();
        Dataset train = plan.make().train();
        for (int i = 0; i < 2; i++) {
            assertEquals(0, moment(train, i, 1), 1e-14);
            assertEquals(1, moment(train, i, 2), 1e-14);
        }
        DataSplit before = plan.withStandardised(false).make();
        double mean = moment(raw, 0, 1);
        double deviation = Math.sqrt(moment(raw, 0, 2) - mean * mean);
        assertEquals(
                (before.test().input(0, 0) - mean) / deviation,
                plan.make().test().input(0, 0),
                1e-13,
                "the test part is moved as the training part is");
        assertEquals(raw.target(3, 0), train.target(3, 0));
    }

    private static double moment(Dataset data, int i, int power) {
        double sum = 0;
        for (int s = 0; s < data.size(); s++)
            sum += power == 1 ? data.input(s, i) : data.input(s, i) * data.input(s, i);
        return sum / data.size();
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0", "-7.3"})
    void aConstantInputIsStandardisedToZero(double constant) {
        Sample one = new Sample(List.of(constant, 1.0), List.of(0.0));
        Sample two = new Sample(List.of(constant, 3.0), List.of(1.0));
        Dataset data = DataPlan.of("own")
                .withOwn(List.of(one, two, two))
                .withStandardised(true)
                .make()
                .train();
        for (int sample = 0; sample < 3; sample++) assertEquals(0, data.input(sample, 0));
        assertTrue(data.input(0, 1) < 0);
    }

    @Test
    void everySettingIsChangedAlone() {
        assertEquals(64, moons.withCount(64).make().train().size());
        assertEquals(moons, moons.withCount(64).withCount(120));
        assertEquals(moons, moons.withNoise(0.4).withNoise(0.1));
        assertEquals(moons, moons.withSeed(9).withSeed(1));
        assertEquals(moons, moons.withClasses(3).withClasses(2));
        assertEquals(moons, moons.withDimensions(5).withDimensions(2));
        assertEquals(moons, moons.withStandardised(true).withStandardised(false));
        assertEquals(moons, moons.withTestShare(0.2).withTestShare(0));
        assertEquals(moons, moons.withSlopes(0, 2).withSlopes(0.3, 1));
        assertEquals(
                moons,
                moons.withOwn(List.of(new Sample(List.of(1.0), List.of(2.0)))).withOwn(moons.own()));
    }

    @Test
    void anotherKindBringsItsCountAndNoiseAndKeepsTheRest() {
        DataPlan plan = moons.withSeed(5).withTestShare(0.2).withKind("blobs");
        assertEquals(DataPlan.of("blobs").withSeed(5).withTestShare(0.2), plan);
        assertEquals(moons, moons.withKind("worked-example").withKind("moons"));
    }

    @Test
    void asManySamplesAsWereTypedAreCounted() {
        Sample typed = new Sample(List.of(1.0), List.of(0.5));
        assertEquals(3, DataPlan.of("own").withOwn(List.of(typed, typed, typed)).count());
        assertEquals(
                1, moons.withOwn(List.of(typed)).withKind("own").make().train().size());
    }

    @Test
    void valuesOutsideTheLimitsAreRefused() {
        refuses(plan -> plan.withKind("sun"));
        refuses(plan -> plan.withCount(3));
        refuses(plan -> plan.withCount(DataKind.MOST_SAMPLES + 1));
        refuses(plan -> plan.withKind("ten-points").withCount(11));
        refuses(plan -> plan.withNoise(-0.1));
        refuses(plan -> plan.withNoise(Double.NaN));
        refuses(plan -> plan.withClasses(1));
        refuses(plan -> plan.withClasses(5));
        refuses(plan -> plan.withDimensions(0));
        refuses(plan -> plan.withDimensions(9));
        refuses(plan -> plan.withTestShare(0.51));
        refuses(plan -> plan.withSlopes(Double.POSITIVE_INFINITY, 1));
        refuses(plan -> plan.withOwn(List.of(new Sample(List.of(), List.of()))));
        refuses(plan -> plan.withOwn(List.of(new Sample(List.of(Double.NaN), List.of(1.0)))));
    }

    private void refuses(UnaryOperator<DataPlan> change) {
        assertThrows(IllegalArgumentException.class, () -> change.apply(moons));
    }

    @Test
    void fractionsAreNoCounts() {
        assertTrue(DataLimits.count(moons.dataKind(), 10.5).isPresent());
        assertTrue(DataLimits.count(moons.dataKind(), 10).isEmpty());
        assertTrue(DataLimits.classes(2.5).isPresent());
        assertTrue(DataLimits.seed(1e9).isEmpty());
    }
}
