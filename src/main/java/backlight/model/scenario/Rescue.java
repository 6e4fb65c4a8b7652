package backlight.model.scenario;

import static backlight.model.scenario.Columns.FIXED;
import static backlight.model.scenario.Columns.layer;

import backlight.model.data.DataPlan;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.Prologue;
import java.util.List;
import java.util.Set;

/** Training that was far too fast has killed a ReLU network; now each column gives the same weights another activation. */
final class Rescue {
    static final List<Scenario> ALL = List.of(
            new Scenario("rescue-xor", Group.RESCUE, () -> rescue("rescue-xor", "xor", 8, 10)),
            new Scenario("rescue-or", Group.RESCUE, () -> rescue("rescue-or", "or", 4, 20)),
            new Scenario("rescue-blobs", Group.RESCUE, () -> rescue("rescue-blobs", "blobs", 4, 20)));

    private static final int KILLING = 20;
    private static final Set<LabRow> ROWS =
            Set.of(LabRow.FLOW, LabRow.UNITS, LabRow.DELTA, LabRow.DECISION, LabRow.LOSS);

    private Rescue() {}

    private static LabState rescue(String id, String data, int units, double rate) {
        Task task = Task.classes(DataPlan.of(data), 1, layer(units, "relu"), 0.5);
        return LabState.of(id, task.state(), FIXED, 3000)
                .withPrologue(new Prologue(KILLING, rate))
                .withEpoch(20)
                .withRows(ROWS);
    }
}
