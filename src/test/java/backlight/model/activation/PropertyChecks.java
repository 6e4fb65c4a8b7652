package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Properties.Monotonicity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a function says of itself as a whole must agree with what it does. */
final class PropertyChecks {
    private static final double[] THRESHOLDS = {1e-15, 1e-3, 0.01, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 1.05, 1.2, 5};

    private PropertyChecks() {}

    static void rangeHoldsEveryValueAndIsFilled(Activation f) {
        Interval range = f.properties().range();
        double[] values = DoubleStream.concat(Arrays.stream(Case.grid()), DoubleStream.of(-1e5, 0, 1e5))
                .map(f::value)
                .sorted()
                .toArray();
        double least = values[0];
        double greatest = values[values.length - 1];
        assertTrue(least >= range.low() - 1e-14, () -> least + " is below " + range);
        assertTrue(greatest <= range.high() + 1e-14, () -> greatest + " is above " + range);
        assertTrue(least <= Math.max(range.low(), -200) + 1e-3, () -> range + " goes too far down");
        assertTrue(greatest >= Math.min(range.high(), 200) - 1e-3, () -> range + " goes too far up");
    }

    static void monotonicityIsWhatSamplesShow(Activation f) {
        double[] grid = Arrays.stream(Case.grid()).filter(z -> Math.abs(z) < 20).toArray();
        boolean rises = false;
        boolean falls = false;
        boolean rests = false;
        for (int k = 1; k < grid.length; k++) {
            double change = f.value(grid[k]) - f.value(grid[k - 1]);
            rises |= change > 1e-12;
            falls |= change < -1e-12;
            rests |= change == 0 && f.derivative(grid[k]) == 0;
        }
        assertEquals(f.properties().monotonicity(), monotonicity(rises, falls, rests));
    }

    private static Monotonicity monotonicity(boolean rises, boolean falls, boolean rests) {
        if (rises && falls) return Monotonicity.NEITHER;
        if (rises) return rests ? Monotonicity.NON_DECREASING : Monotonicity.INCREASING;
        return rests ? Monotonicity.NON_INCREASING : Monotonicity.DECREASING;
    }

    static void steepestIsTheLeastUpperBoundOfTheSlope(Activation f) {
        double bound = f.properties().steepest();
        double at = f.properties().steepestAt();
        for (double z : Case.grid()) {
            assertTrue(Math.abs(f.derivative(z)) <= bound + 1e-14, () -> "steeper at " + z + " than " + bound);
        }
        if (Double.isInfinite(bound)) {
            assertTrue(f.breakpoints().stream()
                    .anyMatch(point -> point.at() == at && point.value().jumps()));
            return;
        }
        double[] places = Double.isNaN(at) ? new double[] {-1e5, 1e5} : new double[] {at - 1e-12, at, at + 1e-12};
        double reached =
                Arrays.stream(places).map(z -> Math.abs(f.derivative(z))).max().orElseThrow();
        assertEquals(bound, reached, 1e-9, () -> "sup |f′| at " + at);
    }

    static void deadIsWhereTheSlopeIsZero(Activation f) {
        List<Interval> dead = f.properties().dead();
        for (double z : Case.grid()) {
            // farther out a slope may be too small for a double and yet not 0
            if (Math.abs(z) < 20) assertEquals(f.derivative(z) == 0, within(dead, z), () -> "dead at " + z);
            else if (within(dead, z)) assertEquals(0, f.derivative(z), () -> "dead at " + z);
        }
    }

    static void saturatedIsWhereTheSlopeIsSmallButNotZero(Activation f) {
        for (double epsilon : THRESHOLDS) {
            List<Interval> saturated = f.properties().saturated().apply(epsilon);
            for (int k = 1; k < saturated.size(); k++) {
                // they may touch where only the steepest point itself is as steep as ε
                assertTrue(saturated.get(k - 1).high() <= saturated.get(k).low(), "stretches ascend");
            }
            for (double z : Case.grid()) {
                double slope = Math.abs(f.derivative(z));
                if (Math.abs(slope / epsilon - 1) < 1e-13) continue;
                boolean expected = slope < epsilon && !within(f.properties().dead(), z);
                assertEquals(expected, within(saturated, z), () -> "|f′| < " + epsilon + " at " + z);
            }
        }
    }

    static void inverseLeadsBack(Activation f) {
        Properties properties = f.properties();
        Monotonicity monotonicity = properties.monotonicity();
        boolean oneToOne = monotonicity == Monotonicity.INCREASING || monotonicity == Monotonicity.DECREASING;
        assertEquals(oneToOne, properties.inverse().isPresent(), "one-to-one");
        properties.inverse().ifPresent(inverse -> {
            for (double z : Case.grid()) {
                double slope = f.derivative(z);
                if (slope < 1e-4) continue;
                double tolerance = 1e-14 * Math.max(1, Math.abs(f.value(z))) / Math.min(1, slope);
                assertEquals(z, inverse.applyAsDouble(f.value(z)), tolerance + 1e-14 * Math.abs(z));
            }
            double low = properties.range().low();
            if (Double.isFinite(low)) assertTrue(Double.isNaN(inverse.applyAsDouble(low - 1)), "below the range");
        });
    }

    private static boolean within(List<Interval> stretches, double z) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(z));
    }
}
