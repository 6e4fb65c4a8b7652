package backlight.model.scenario;

import static backlight.model.scenario.Columns.layer;
import static backlight.model.scenario.Columns.of;
import static backlight.model.scenario.Columns.start;

import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import java.util.List;
import java.util.Set;

/** What the first weights decide. */
final class Starts {
    static final List<Scenario> ALL = List.of(
            new Scenario("starts", Group.START, Starts::starts),
            new Scenario("saturation", Group.START, Starts::saturation));

    private Starts() {}

    private static LabState starts() {
        Task task = Task.classes(Task.MOONS, 5, layer(8, "tanh"), 0.1);
        List<Column> columns = List.of(
                of(start(Scheme.ZEROS)),
                of(start(Scheme.CONSTANT, 0.3)),
                of(start(Scheme.NORMAL, 0.05)),
                of(start(Scheme.XAVIER_NORMAL)),
                of(start(Scheme.HE)),
                of(start(Scheme.LECUN)));
        return LabState.of("starts", task.state(), columns, 500)
                .withEpoch(5)
                .withRows(Set.of(LabRow.DELTA, LabRow.SUMS, LabRow.DELTAS, LabRow.LOSS));
    }

    private static LabState saturation() {
        Task task = Task.classes(Task.MOONS, 3, layer(8, "tanh"), 0.1);
        List<Column> columns = List.of(
                of(start(Scheme.XAVIER_NORMAL)),
                of(start(Scheme.NORMAL, 1)),
                of(start(Scheme.NORMAL, 3)),
                of(start(Scheme.NORMAL, 10)));
        return LabState.of("saturation", task.state(), columns, 500)
                .withEpoch(5)
                .withRows(Set.of(LabRow.UNITS, LabRow.DELTA, LabRow.SUMS, LabRow.LOSS));
    }
}
