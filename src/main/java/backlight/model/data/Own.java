package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The samples that the user typed, as they are. */
final class Own {
    static final DataKind KIND = new DataKind(
            "own",
            1,
            DataKind.from(1),
            0,
            Set.of(Setting.SAMPLES),
            Own::task,
            (plan, noise) ->
                    new Dataset(task(plan), rows(plan.own(), Sample::input), rows(plan.own(), Sample::target)));

    /** What stands in the table before anything was typed. */
    static final List<Sample> START =
            List.of(new Sample(List.of(0.0, 0.0), List.of(0.0)), new Sample(List.of(1.0, 1.0), List.of(1.0)));

    private Own() {}

    /** Classes if every target can be one, otherwise a regression. */
    private static Task task(DataPlan plan) {
        for (Task task : List.of(Task.BINARY, Task.CLASSES)) {
            double[][] targets = rows(plan.own(), Sample::target);
            if (List.of(targets).stream().allMatch(target -> Dataset.fits(task, target))) return task;
        }
        return Task.REGRESSION;
    }

    private static double[][] rows(List<Sample> samples, Function<Sample, List<Double>> row) {
        return samples.stream()
                .map(sample -> row.apply(sample).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
    }
}
