package backlight.model.data;

import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a {@link DataPlan} may hold; each check says what is wrong with a typed value, and is empty if nothing is. */
public final class DataLimits {
    public static final Interval NOISE = Interval.closed(0, 5);
    public static final Interval CLASSES = Interval.closed(2, 4);
    public static final Interval DIMENSIONS = Interval.closed(1, 8);
    public static final Interval TEST_SHARE = Interval.closed(0, 0.5);
    public static final Interval SLOPE = Interval.closed(-10, 10);
    /** What may be typed as a seed; a plan takes any. */
    public static final Interval SEED = Interval.closed(0, 1e9);

    private static final Interval OWN_VALUE = Interval.closed(-1e6, 1e6);
    private static final Interval OWN_INPUTS = Interval.closed(1, 8);
    private static final Interval OWN_TARGETS = Interval.closed(1, 4);

    private DataLimits() {}

    public static Optional<Problem> count(DataKind kind, double samples) {
        Interval allowed = kind.counts();
        if (allowed.contains(samples) && whole(samples)) return Optional.empty();
        if (allowed.low() == allowed.high()) return problem("count.fixed", (int) allowed.low());
        return problem("count", allowed.low(), allowed.high());
    }

    public static Optional<Problem> noise(double deviation) {
        return outside("noise", NOISE, deviation);
    }

    public static Optional<Problem> seed(double seed) {
        return outside("seed", SEED, seed).or(() -> fraction("seed", SEED, seed));
    }

    public static Optional<Problem> classes(double classes) {
        return outside("classes", CLASSES, classes).or(() -> fraction("classes", CLASSES, classes));
    }

    public static Optional<Problem> dimensions(double dimensions) {
        return outside("dimensions", DIMENSIONS, dimensions).or(() -> fraction("dimensions", DIMENSIONS, dimensions));
    }

    public static Optional<Problem> testShare(double share) {
        return outside("testShare", TEST_SHARE, share);
    }

    public static Optional<Problem> slope(double slope) {
        return outside("slope", SLOPE, slope);
    }

    /** The first thing that is wrong with typed samples; they are counted from 1, as a user does. */
    public static Optional<Problem> own(List<Sample> samples) {
        if (samples.isEmpty() || samples.size() > DataKind.MOST_SAMPLES) {
            return problem("own.count", 1, DataKind.MOST_SAMPLES);
        }
        Sample first = samples.get(0);
        return IntStream.range(0, samples.size())
                .mapToObj(n -> ofSample(n + 1, samples.get(n), first))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> ofSample(int number, Sample sample, Sample first) {
        return ofRow("own.input", number, sample.input(), first.input(), OWN_INPUTS)
                .or(() -> ofRow("own.target", number, sample.target(), first.target(), OWN_TARGETS));
    }

    private static Optional<Problem> ofRow(
            String row, int number, List<Double> values, List<Double> first, Interval widths) {
        if (!widths.contains(values.size())) {
            return problem(row + ".width", number, values.size(), widths.low(), widths.high());
        }
        if (values.size() != first.size()) return problem(row + ".ragged", number, values.size(), first.size());
        return IntStream.range(0, values.size())
                .filter(i -> !OWN_VALUE.contains(values.get(i)))
                .mapToObj(i -> problem(row + ".value", number, i + 1, OWN_VALUE.low(), OWN_VALUE.high()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> outside(String key, Interval allowed, double value) {
        return allowed.contains(value) ? Optional.empty() : problem(key, allowed.low(), allowed.high());
    }

    private static Optional<Problem> fraction(String key, Interval allowed, double value) {
        return whole(value) ? Optional.empty() : problem(key, allowed.low(), allowed.high());
    }

    private static boolean whole(double value) {
        return value == StrictMath.rint(value);
    }

    private static Optional<Problem> problem(String key, Object... arguments) {
        return Optional.of(new Problem("problem.data." + key, List.of(arguments)));
    }
}
