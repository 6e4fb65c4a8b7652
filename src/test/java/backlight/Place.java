package backlight;

import backlight.model.scene.BackpropState;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.training.Optimizer;
import backlight.view.lab.RaceGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * What the program shows at the start of a walk through sizes and texts.
 *
 * @param reach what a hand does in the open window until all of it is there
 */
record Place(String name, SceneState scene, Consumer<Workspace> reach) {
    /** Every workspace, and every page of the Lab. */
    static List<Place> all() {
        return List.of(
                functions("functions", FunctionsState.initial()),
                functions("functions-eight", States.eight()),
                backprop("backprop", BackpropStates.hard().get("initial")),
                backprop("backprop-tested", BackpropStates.hard().get("tested")),
                lab("lab-race", LabState.initial()),
                lab("lab-rows", LabState.initial().withRows(Set.of(LabRow.values()))),
                lab("lab-eight", eight()),
                lab("lab-factors", LabState.initial().withPage(LabPage.FACTORS)),
                lab("lab-units", LabState.initial().withPage(LabPage.UNITS)),
                lab("lab-born-dead", LabState.initial().withPage(LabPage.BORN_DEAD)));
    }

    /** The other states that are hard to show well. */
    static List<Place> hard() {
        List<Place> places = new ArrayList<>();
        States.hard().forEach((name, state) -> places.add(functions("functions-" + name, state)));
        BackpropStates.hard().forEach((name, state) -> places.add(backprop("backprop-" + name, state)));
        return places;
    }

    private static LabState eight() {
        List<Column> columns = new ArrayList<>(LabState.initial().columns());
        columns.add(Column.of(new Change.OfLearningRate(0.003)));
        columns.add(Column.of(new Change.OfDepth(8)));
        columns.add(Column.of(new Change.OfOptimizer(Optimizer.MOMENTUM)));
        return LabState.initial().withColumns(columns);
    }

    private static Place functions(String name, FunctionsState state) {
        return new Place(name, SceneState.initial().withFunctions(state), workspace -> {});
    }

    private static Place backprop(String name, BackpropState state) {
        // The health of the data set follows now and then.
        return new Place(name, BackpropStates.scene(state), Workspace::pause);
    }

    private static Place lab(String name, LabState state) {
        SceneState scene = SceneState.initial()
                .withWorkspace(backlight.model.scene.Workspace.LAB)
                .withLab(state);
        return new Place(name, scene, workspace -> workspace.await(() -> hasRaced(workspace)));
    }

    /** Whether the race that the Lab shows is complete, or what another page shows of it is there. */
    static boolean hasRaced(Workspace workspace) {
        LabState state = workspace.program().session().scene().lab();
        return switch (state.page()) {
            case RACE ->
                workspace.every(RaceGrid.class, ".race-grid").stream()
                        .map(RaceGrid::shown)
                        .anyMatch(frame -> frame != null
                                && frame.moments().size() == state.columns().size()
                                && frame.race().isComplete());
            case FACTORS -> !workspace.every(Region.class, ".factors-page").isEmpty();
            case UNITS -> !workspace.every(Region.class, ".units-page").isEmpty();
            case BORN_DEAD -> true;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
