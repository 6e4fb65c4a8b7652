package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.lab.RaceGrid;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class LabGeometryTest {
    private static final Map<String, LabState> STATES = Map.of(
            "initial", LabState.initial(),
            "every", LabState.initial().withRows(Set.of(LabRow.values())),
            "eight", eight(),
            "factors", LabState.initial().withPage(LabPage.FACTORS),
            "units", LabState.initial().withPage(LabPage.UNITS));

    private static LabState eight() {
        List<Column> columns = new ArrayList<>(LabState.initial().columns());
        columns.add(Column.of(new Change.OfLearningRate(0.003)));
        columns.add(Column.of(new Change.OfDepth(8)));
        columns.add(Column.of(new Change.OfOptimizer(backlight.model.training.Optimizer.MOMENTUM)));
        return LabState.initial().withColumns(columns);
    }

    private static SceneState scene(LabState state) {
        return SceneState.initial()
                .withWorkspace(backlight.model.scene.Workspace.LAB)
                .withLab(state);
    }

    private static boolean isThere(Workspace workspace) {
        List<RaceGrid> grids = workspace.every(RaceGrid.class, ".race-grid");
        return grids.isEmpty()
                || grids.get(0).shown() != null
                        && grids.get(0).shown().moments().size()
                                == workspace
                                        .program()
                                        .session()
                                        .scene()
                                        .lab()
                                        .columns()
                                        .size()
                        && grids.get(0).shown().race().isComplete();
    }

    /** In a narrow column these end in an ellipsis, and their hint says all of it. */
    private static boolean isShortened(String fault) {
        return fault.contains("” is cut to “")
                && (fault.contains(" in units-cell ") || fault.contains(" in column-words "));
    }

    @ParameterizedTest
    @CsvSource({
        "DARK, 1024, 680, 1, initial every eight factors units",
        "LIGHT, 1024, 680, 1.5, initial eight",
        "PROJECTOR, 1024, 680, 2.5, initial every",
        "LIGHT, 1366, 768, 1, initial every eight factors units",
        "PROJECTOR, 1366, 768, 1.5, initial",
        "DARK, 1920, 1080, 1, initial every eight factors units",
        "PROJECTOR, 1920, 1080, 2.5, initial",
        "LIGHT, 3840, 2160, 1, every",
        "DARK, 3840, 2160, 2.5, initial",
    })
    void everyStateIsReadable(Theme theme, double width, double height, double scale, String names) {
        List<String> faults = new ArrayList<>();
        try (Workspace workspace = Workspace.open(scene(LabState.initial()), theme, scale, width, height)) {
            for (String name : names.split(" ")) {
                workspace.program().session().edit(scene -> scene.withLab(STATES.get(name)));
                workspace.settle();
                workspace.await(() -> isThere(workspace));
                Pictures.save(
                        workspace.scene(),
                        "lab-%s-%.0fx%.0f-%.0f-%s".formatted(theme.id(), width, height, 100 * scale, name));
                GeometryCheck.faults(workspace.scene()).stream()
                        .filter(fault -> !isShortened(fault))
                        .forEach(fault -> faults.add(name + ": " + fault));
            }
        }
        assertEquals("", String.join("\n", faults));
    }
}
