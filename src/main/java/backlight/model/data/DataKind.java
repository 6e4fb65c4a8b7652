package backlight.model.data;

import backlight.model.activation.Interval;
import backlight.model.random.RandomStream;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of data, such as two moons.
 *
 * <p>Its name and a sentence about it stand in {@code assets/text/messages.properties} under {@code data.<id>.*}.
 *
 * @param id short, lower case, stable: written into files and message keys
 * @param count how many samples there are until the user changes it
 * @param counts how many there may be
 * @param noise the standard deviation until the user changes it
 * @param settings what of a plan changes this kind of data; the rest is ignored
 * @param tasks what the targets are for a plan
 * @param generator makes the samples
 */
public record DataKind(
        String id,
        int count,
        Interval counts,
        double noise,
        Set<Setting> settings,
        Function<DataPlan, Task> tasks,
        Generator generator) {
    /** The most samples of any kind. */
    public static final int MOST_SAMPLES = 1000;

    public DataKind {
        settings = Set.copyOf(settings);
        if (!counts.contains(count)) throw new IllegalArgumentException(id + ": " + count + " is not in " + counts);
    }

    /** Whether the number of samples is not chosen: it belongs to this kind, or follows from what was typed. */
    public boolean fixedCount() {
        return !uses(Setting.COUNT);
    }

    public boolean uses(Setting setting) {
        return settings.contains(setting);
    }

    /** What the targets are. */
    public Task task(DataPlan plan) {
        return tasks.apply(plan);
    }

    static Interval from(int least) {
        return Interval.closed(least, MOST_SAMPLES);
    }

    static Interval exactly(int count) {
        return Interval.closed(count, count);
    }

    /** What a kind of data lets the user choose. */
    public enum Setting {
        COUNT,
        NOISE,
        CLASSES,
        DIMENSIONS,
        SLOPES,
        SAMPLES
    }

    /** Makes the samples of a plan; the same stream gives the same samples. */
    @FunctionalInterface
    public interface Generator {
        Dataset generate(DataPlan plan, RandomStream noise);
    }
}
