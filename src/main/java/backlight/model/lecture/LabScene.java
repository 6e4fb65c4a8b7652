package backlight.model.lecture;

import backlight.model.scenario.Scenarios;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A race that several stops look at; it is set up when the first of them is shown. */
final class LabScene {
    private final SceneState race;

    private LabScene(SceneState race) {
        this.race = race;
    }

    /** A prepared experiment with few enough columns to be read from the last row. */
    static LabScene of(String scenario, Function<LabState, List<Column>> columns) {
        return new LabScene(SceneState.initial().withWorkspace(Workspace.LAB).withLab(() -> {
            LabState state = Scenarios.byId(scenario).state();
            return state.withColumns(columns.apply(state));
        }));
    }

    Stop stop(String id, Part part, int epoch, LabRow... rows) {
        UnaryOperator<LabState> look = state -> state.withEpoch(epoch).withRows(Set.of(rows));
        return new Stop(id, part, race.withLab(() -> look.apply(race.lab())), "race", Moving.NOTHING);
    }
}
