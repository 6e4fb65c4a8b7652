package backlight.model.data;

import backlight.model.activation.Problem;
import backlight.model.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a user sets about data; the same plan always makes the same samples.
 *
 * <p>{@link DataLimits} says which values are allowed. What a kind does not use is kept, so that it is back when the
 * user returns.
 *
 * @param kind the id of a {@link DataKind}
 * @param count how many samples, training and test together; for typed samples always their number
 * @param noise the standard deviation of what is added to the inputs of classes and to the targets of a curve
 * @param seed decides which noise and which test samples
 * @param classes how many classes
 * @param dimensions how many inputs
 * @param standardised whether every input is shifted and scaled to mean 0 and standard deviation 1 in training
 * @param testShare the share of samples that is kept for the test
 * @param own what the user typed
 * @param leftSlope of the bent line, for x ≤ 0
 * @param rightSlope of the bent line, for x > 0
 */
public record DataPlan(
        String kind,
        int count,
        double noise,
        long seed,
        int classes,
        int dimensions,
        boolean standardised,
        double testShare,
        List<Sample> own,
        double leftSlope,
        double rightSlope) {
    public DataPlan {
        DataKind known = DataKinds.byId(kind);
        own = own.isEmpty() ? Own.START : List.copyOf(own);
        if (known == Own.KIND) count = own.size();
        refuse(kind, DataLimits.count(known, count));
        refuse(kind, DataLimits.noise(noise));
        refuse(kind, DataLimits.classes(classes));
        refuse(kind, DataLimits.dimensions(dimensions));
        refuse(kind, DataLimits.testShare(testShare));
        refuse(kind, DataLimits.own(own));
        refuse(kind, DataLimits.slope(leftSlope));
        refuse(kind, DataLimits.slope(rightSlope));
    }

    private static void refuse(String kind, Optional<Problem> problem) {
        problem.ifPresent(why -> {
            throw new IllegalArgumentException(kind + ": " + why);
        });
    }

    /** This kind as a newcomer meets it. */
    public static DataPlan of(String kind) {
        DataKind known = DataKinds.byId(kind);
        return new DataPlan(kind, known.count(), known.noise(), 1, 2, 2, false, 0, Own.START, 0.3, 1);
    }

    public DataKind dataKind() {
        return DataKinds.byId(kind);
    }

    public Task task() {
        return dataKind().task(this);
    }

    /** The samples. */
    public DataSplit make() {
        Dataset all = dataKind().generator().generate(this, RandomStream.named("data.noise", seed));
        DataSplit split = DataSplit.of(all, testShare, RandomStream.named("data.test", seed));
        return standardised ? split.standardised() : split;
    }

    /** Another kind, with its own count and noise; all else stays. */
    public DataPlan withKind(String id) {
        DataKind other = DataKinds.byId(id);
        return new DataPlan(
                id,
                other.count(),
                other.noise(),
                seed,
                classes,
                dimensions,
                standardised,
                testShare,
                own,
                leftSlope,
                rightSlope);
    }

    public DataPlan withCount(int changed) {
        return with(changed, noise, seed, classes, dimensions);
    }

    public DataPlan withNoise(double changed) {
        return with(count, changed, seed, classes, dimensions);
    }

    public DataPlan withSeed(long changed) {
        return with(count, noise, changed, classes, dimensions);
    }

    public DataPlan withClasses(int changed) {
        return with(count, noise, seed, changed, dimensions);
    }

    public DataPlan withDimensions(int changed) {
        return with(count, noise, seed, classes, changed);
    }

    public DataPlan withStandardised(boolean changed) {
        return with(changed, testShare, own, leftSlope, rightSlope);
    }

    public DataPlan withTestShare(double changed) {
        return with(standardised, changed, own, leftSlope, rightSlope);
    }

    public DataPlan withOwn(List<Sample> changed) {
        return with(standardised, testShare, changed, leftSlope, rightSlope);
    }

    public DataPlan withSlopes(double left, double right) {
        return with(standardised, testShare, own, left, right);
    }

    private DataPlan with(int samples, double deviation, long start, int groups, int width) {
        return new DataPlan(
                kind, samples, deviation, start, groups, width, standardised, testShare, own, leftSlope, rightSlope);
    }

    private DataPlan with(boolean scaled, double share, List<Sample> typed, double left, double right) {
        return new DataPlan(kind, count, noise, seed, classes, dimensions, scaled, share, typed, left, right);
    }
}
