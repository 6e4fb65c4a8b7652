package backlight.model.scenario;

import static backlight.model.scenario.Columns.layer;
import static backlight.model.scenario.Columns.of;

import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.training.Optimizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What optimisers make of the same gradient. */
final class Optimisers {
    static final List<Scenario> ALL = List.of(new Scenario("optimisers", Group.OPTIMISERS, Optimisers::optimisers));

    private Optimisers() {}

    private static LabState optimisers() {
        Task task = Task.classes(Task.MOONS, 2, layer(8, "relu"), 0.02);
        List<Column> columns = Stream.of(Optimizer.values())
                .map(each -> of(new Change.OfOptimizer(each)))
                .toList();
        return LabState.of("optimisers", task.state(), columns, 300)
                .withEpoch(20)
                .withRows(Set.of(LabRow.FLOW, LabRow.DELTA, LabRow.DECISION, LabRow.LOSS));
    }
}
