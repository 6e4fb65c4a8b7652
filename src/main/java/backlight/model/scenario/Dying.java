package backlight.model.scenario;

import static backlight.model.scenario.Columns.REMEDIES;
import static backlight.model.scenario.Columns.activation;
import static backlight.model.scenario.Columns.layer;
import static backlight.model.scenario.Columns.of;
import static backlight.model.scenario.Columns.rate;

import backlight.model.data.DataPlan;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How ReLU units die, and what does not die there. */
final class Dying {
    /** How many ReLU units a few samples far out keep alive differs from draw to draw; these are typical. */
    private static final DataPlan BLOBS = DataPlan.of("blobs");

    static final List<Scenario> ALL = List.of(
            new Scenario("five-activations", Group.DYING, LabState::initial),
            new Scenario("dying-by-rate", Group.DYING, Dying::byRate),
            new Scenario("dying-by-bias", Group.DYING, () -> byBias("dying-by-bias", -6, BLOBS.withSeed(3), 1)),
            new Scenario("deep-bias", Group.DYING, () -> byBias("deep-bias", -8, BLOBS, 2)),
            new Scenario("single-unit", Group.DYING, Dying::singleUnit),
            new Scenario("single-unit-far", Group.DYING, Dying::singleUnitFar));

    private static final Set<LabRow> ROWS =
            Set.of(LabRow.FLOW, LabRow.UNITS, LabRow.DELTA, LabRow.DECISION, LabRow.LOSS);
    private static final Set<LabRow> UNIT_ROWS = Set.of(LabRow.FLOW, LabRow.UNITS, LabRow.SUMS, LabRow.LOSS);

    private Dying() {}

    private static LabState byRate() {
        Task task = Task.classes(DataPlan.of("xor"), 1, layer(8, "relu"), 0.5);
        List<Column> columns = List.of(of(rate(0.1)), of(rate(0.5)), of(rate(2)), of(rate(10)));
        return LabState.of("dying-by-rate", task.state(), columns, 2000)
                .withEpoch(20)
                .withRows(ROWS);
    }

    private static LabState byBias(String id, double bias, DataPlan data, long seed) {
        Task task = Task.classes(data, 1, layer(4, "relu"), 0.5).withBias(bias).withSeed(seed);
        return LabState.of(id, task.state(), REMEDIES, 2000).withEpoch(20).withRows(ROWS);
    }

    private static Task unit(double bias) {
        return Task.unit(DataPlan.of("ten-points"), layer(1, "relu"), 0.5, bias, 0.1);
    }

    private static LabState singleUnit() {
        List<Column> columns = new ArrayList<>(REMEDIES);
        columns.add(of(activation("gelu")));
        return LabState.of("single-unit", unit(-2).state(), columns, 1000)
                .withEpoch(20)
                .withRows(UNIT_ROWS);
    }

    private static LabState singleUnitFar() {
        List<Column> columns = List.of(of(activation("relu")), of(activation("leaky-relu")), of(activation("elu")));
        return LabState.of("single-unit-far", unit(-8).state(), columns, 8000)
                .withEpoch(5000)
                .withRows(UNIT_ROWS);
    }
}
