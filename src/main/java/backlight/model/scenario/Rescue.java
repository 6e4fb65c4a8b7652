package backlight.model.scenario;

import static backlight.model.scenario.Columns.FIXED;
import static backlight.model.scenario.Columns.layer;

import backlight.model.data.DataPlan;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.Prologue;
import java.util.List;
import java.util.Set;

/** A ReLU network was trained until it died; now each column gives the same weights another activation. */
final class Rescue {
    static final List<Scenario> ALL = List.of(
            new Scenario("rescue-xor", Group.RESCUE, () -> byRate("rescue-xor", "xor", 8, 10)),
            new Scenario("rescue-or", Group.RESCUE, () -> byRate("rescue-or", "or", 4, 20)),
            new Scenario("rescue-blobs", Group.RESCUE, Rescue::byBias));

    /** With it a leak of 0.01 finds no way out of XOR, and one of 0.1 does. */
    private static final long TYPICAL = 2;

    private static final int KILLING = 20;
    private static final double RATE = 0.5;
    private static final Set<LabRow> ROWS =
            Set.of(LabRow.FLOW, LabRow.UNITS, LabRow.DELTA, LabRow.DECISION, LabRow.LOSS);

    private Rescue() {}

    private static LabState byRate(String id, String data, int units, double rate) {
        Task task = Task.classes(DataPlan.of(data), 1, layer(units, "relu"), RATE);
        return rescue(id, task.withSeed(TYPICAL), 3000, rate);
    }

    /** No learning rate kills on blobs: they are solved before. */
    private static LabState byBias() {
        Task task = Task.classes(DataPlan.of("blobs").withSeed(3), 1, layer(4, "relu"), RATE)
                .withBias(-6);
        return rescue("rescue-blobs", task, 2000, RATE);
    }

    private static LabState rescue(String id, Task task, int epochs, double killing) {
        return LabState.of(id, task.state(), FIXED, epochs)
                .withPrologue(new Prologue(KILLING, killing))
                .withEpoch(20)
                .withRows(ROWS);
    }
}
