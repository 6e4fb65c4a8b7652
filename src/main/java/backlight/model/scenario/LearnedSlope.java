package backlight.model.scenario;

import static backlight.model.scenario.Columns.activation;
import static backlight.model.scenario.Columns.layer;
import static backlight.model.scenario.Columns.of;

import backlight.model.data.DataPlan;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import java.util.List;
import java.util.Set;

/** What PReLU makes of its slope. */
final class LearnedSlope {
    static final List<Scenario> ALL = List.of(
            new Scenario("slope-of-the-data", Group.LEARNED_SLOPE, LearnedSlope::slopeOfTheData),
            new Scenario("slope-for-xor", Group.LEARNED_SLOPE, LearnedSlope::slopeForXor));

    private LearnedSlope() {}

    private static LabState slopeOfTheData() {
        Task task = Task.unit(DataPlan.of("bent-line"), layer(1, "prelu"), 1, 0, 0.5)
                .withUnitLocked();
        List<Column> columns = List.of(target(1, 1), target(0.3, 1), target(0, 1), target(-1, 1), target(2, 1));
        return LabState.of("slope-of-the-data", task.state(), columns, 200)
                .withEpoch(3)
                .withRows(Set.of(LabRow.SLOPES, LabRow.DELTAS, LabRow.LOSS));
    }

    private static Column target(double left, double right) {
        return of(new Change.OfSlopes(left, right));
    }

    private static LabState slopeForXor() {
        Task task = Task.classes(DataPlan.of("xor"), 1, layer(2, "relu"), 0.3).withSeed(2);
        List<Column> columns = List.of(of(activation("relu")), of(activation("leaky-relu")), of(activation("prelu")));
        return LabState.of("slope-for-xor", task.state(), columns, 4000)
                .withEpoch(500)
                .withRows(Set.of(LabRow.FLOW, LabRow.UNITS, LabRow.SLOPES, LabRow.DECISION, LabRow.LOSS));
    }
}
