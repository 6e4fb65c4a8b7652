package backlight.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each kind of data lies without noise. */
class ShapesTest {
    private static double[][] samples(DataPlan plan) {
        Dataset all = plan.make().train();
        double[][] rows = new double[all.size()][all.inputs() + all.outputs()];
        for (int sample = 0; sample < all.size(); sample++) {
            for (int i = 0; i < all.inputs(); i++) rows[sample][i] = all.input(sample, i);
            for (int k = 0; k < all.outputs(); k++) rows[sample][all.inputs() + k] = all.target(sample, k);
        }
        return rows;
    }

    private static Dataset ideal(String id) {
        return DataPlan.of(id).withNoise(0).make().train();
    }

    private static double radius(Dataset data, int sample) {
        return Math.hypot(data.input(sample, 0), data.input(sample, 1));
    }

    @Test
    void truthTablesAreComplete() {
        assertArrayEquals(new double[][] {{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}}, samples(DataPlan.of("xor")));
        assertArrayEquals(new double[][] {{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}}, samples(DataPlan.of("or")));
        assertArrayEquals(
                new double[][] {{-1, -1, 0}, {-1, 1, 1}, {1, -1, 1}, {1, 1, 0}}, samples(DataPlan.of("xor-signed")));
    }

    @Test
    void moreSamplesRepeatTheCorners() {
        double[][] six = samples(DataPlan.of("xor").withCount(6));
        assertArrayEquals(six[0], six[4]);
        assertArrayEquals(six[1], six[5]);
    }

    @Test
    void twoBlobsInThePlaneStandAtMinusOneAndOne() {
        Dataset blobs = ideal("blobs");
        assertEquals(Task.BINARY, blobs.task());
        for (int sample = 0; sample < blobs.size(); sample++) {
            double centre = blobs.label(sample) == 0 ? -1 : 1;
            assertEquals(centre, blobs.input(sample, 0));
            assertEquals(centre, blobs.input(sample, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "4"})
    void blobsStandAboutEquallyFarApart(int classes) {
        for (int dimensions = 1; dimensions <= 8; dimensions++) {
            Dataset blobs = DataPlan.of("blobs")
                    .withNoise(0)
                    .withClasses(classes)
                    .withDimensions(dimensions)
                    .make()
                    .train();
            assertEquals(classes == 2 ? Task.BINARY : Task.CLASSES, blobs.task());
            assertEquals(classes == 2 ? 1 : classes, blobs.outputs());
            assertEquals(dimensions, blobs.inputs());
            double nearest = Double.POSITIVE_INFINITY;
            for (int one = 0; one < classes; one++) {
                assertEquals(one, blobs.label(one));
                for (int other = 0; other < one; other++) nearest = Math.min(nearest, distance(blobs, one, other));
            }
            assertTrue(nearest >= 2 && nearest < 3.5, dimensions + " inputs: " + nearest);
        }
    }

    private static double distance(Dataset data, int one, int other) {
        double squares = 0;
        for (int i = 0; i < data.inputs(); i++) {
            double apart = data.input(one, i) - data.input(other, i);
            squares += apart * apart;
        }
        return Math.sqrt(squares);
    }

    @Test
    void theRingsHaveRadiusOneAndOneHalf() {
        Dataset rings = ideal("rings");
        for (int sample = 0; sample < rings.size(); sample++) {
            assertEquals(rings.label(sample) == 0 ? 1 : 0.5, radius(rings, sample), 1e-15);
        }
    }

    @Test
    void theMoonsAreHalfCirclesThatReachIntoEachOther() {
        Dataset moons = ideal("moons");
        for (int sample = 0; sample < moons.size(); sample++) {
            int side = moons.label(sample) == 0 ? 1 : -1;
            double x = side * moons.input(sample, 0) + 0.5;
            double y = side * moons.input(sample, 1) + 0.25;
            assertEquals(1, Math.hypot(x, y), 1e-15);
            assertTrue(y > -1e-15);
        }
        assertEquals(-0.5, moons.input(1, 0), 1e-15, "the lower moon starts under the upper one");
    }

    @Test
    void theArmsOfTheSpiralAreOppositeAndNeverMeet() {
        Dataset spiral = ideal("spiral");
        for (int sample = 0; sample < spiral.size(); sample += 2) {
            assertEquals(spiral.input(sample, 0), -spiral.input(sample + 1, 0));
            assertEquals(spiral.input(sample, 1), -spiral.input(sample + 1, 1));
            assertTrue(radius(spiral, sample) > 0.03);
        }
        assertEquals(2, radius(spiral, spiral.size() - 1), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"line, -1, 1", "absolute, -2, 2", "sine, -3.141592653589793, 3.141592653589793"})
    void curvesAreSampledEvenlyAroundAnExactZero(String id, double low, double high) {
        Dataset curve = ideal(id);
        int last = curve.size() - 1;
        assertEquals(low, curve.input(0, 0));
        assertEquals(high, curve.input(last, 0));
        for (int sample = 0; sample <= last; sample++) {
            assertEquals(0, curve.input(sample, 0) + curve.input(last - sample, 0));
            double x = curve.input(sample, 0);
            double y = id.equals("line") ? 2 * x : id.equals("absolute") ? Math.abs(x) : StrictMath.sin(x);
            assertEquals(y, curve.target(sample, 0), id);
        }
        assertEquals(0, curve.input(last / 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0, 1", "0.3, 1", "-1, 1", "2, 1", "0.5, -3"})
    void theBentLineHasTheSlopesOfThePlan(double left, double right) {
        Dataset line = DataPlan.of("bent-line").withSlopes(left, right).make().train();
        assertEquals(41, line.size());
        for (int sample = 0; sample < 41; sample++) {
            double x = line.input(sample, 0);
            assertEquals((sample - 20) / 10.0, x, 1e-15);
            assertEquals(Math.max(x, 0) * right + Math.min(x, 0) * left + 0.0, line.target(sample, 0));
        }
    }

    @Test
    void theTenPointsAndTheWorkedExampleAreThoseOfTheBooks() {
        double[][] points = samples(DataPlan.of("ten-points"));
        for (int i = 0; i < 10; i++) assertArrayEquals(new double[] {(i + 1) / 10.0, (i + 1) / 5.0}, points[i]);
        assertArrayEquals(new double[][] {{.05, .10, .01, .99}}, samples(DataPlan.of("worked-example")));
        assertEquals(2, ideal("worked-example").outputs());
    }

    @Test
    void typedSamplesAreAClassificationIfTheirTargetsCanBeOne() {
        assertEquals(Task.BINARY, own(List.of(0.0), List.of(1.0)).task());
        assertEquals(Task.CLASSES, own(List.of(0.0, 1.0), List.of(1.0, 0.0)).task());
        assertEquals(Task.REGRESSION, own(List.of(1.0, 1.0), List.of(1.0, 0.0)).task());
        assertEquals(Task.REGRESSION, own(List.of(0.0), List.of(0.5)).task());
        assertArrayEquals(new double[][] {{0.5, -2, 0}, {0.5, -2, 1}}, samples(own(List.of(0.0), List.of(1.0))));
    }

    private static DataPlan own(List<Double> first, List<Double> second) {
        List<Double> input = List.of(0.5, -2.0);
        return DataPlan.of("own").withOwn(List.of(new Sample(input, first), new Sample(input, second)));
    }
}
