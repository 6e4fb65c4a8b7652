package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.lab.UnitGrid;
import backlight.model.lab.UnitGuess;
import backlight.model.lab.UnitsView;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class UnitsPageTest {
    private final Messages messages = Messages.load();
    private UnitsView state = UnitsView.initial();
    private TrainingSetup setup;
    private Parameters start;
    private UnitGrid grid;
    private Scene scene;
    private final UnitsPage page = new UnitsPage(messages, new UnitsGestures() {
        @Override
        public void begin() {}

        @Override
        public void end() {}

        @Override
        public void setUnits(UnitsView changed) {
            state = changed;
            show();
        }
    });

    private void network(String activation, int hidden, int units) {
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        NetworkPlan plan = NetworkPlan.of(2, hidden, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        setup = new TrainingSetup(
                plan, TrainingPlan.of(0.1), DataPlan.of("moons").make());
        start = Initialization.of(Initialization.Scheme.HE, 3).withBias(-1).parameters(plan);
        grid = UnitGrid.of(setup, start, 0.01);
    }

    private void show() {
        Snapshot snapshot = Snapshot.of(setup, TrainingPoint.start(start), state.sample());
        page.show(state, List.of("ReLU", "Leaky ReLU"), grid, snapshot);
    }

    private void open(Theme theme, int width, int height, double scale) {
        Fonts.load();
        new TextSize(width < 1600, scale).applyTo(page);
        if (scene == null) scene = new Scene(page, width, height);
        scene.setUserAgentStylesheet(theme.stylesheet());
        show();
        scene.snapshot(null);
        page.layout();
    }

    private void open() {
        network("relu", 3, 8);
        open(Theme.DARK, 1366, 640, 1);
    }

    private String words(String styleClass) {
        return ((Label) page.lookup("." + styleClass)).getText();
    }

    private UnitGridPane pane() {
        return (UnitGridPane) page.lookup(".unit-grid-pane");
    }

    private UnitPlane plane() {
        return (UnitPlane) page.lookup(".unit-plane");
    }

    private void press(KeyCode key) {
        pane().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        page.layout();
    }

    private int row(boolean dead) {
        return IntStream.range(0, grid.rows())
                .filter(row -> grid.dead(row) == dead)
                .findFirst()
                .orElseThrow();
    }

    private void select(int row) {
        state = state.withUnit(Optional.of(grid.unit(row)));
        show();
    }

    @Test
    void rowsAreApartWhereALayerEnds() {
        open();
        UnitRows rows = pane().placed();
        assertEquals(rows.bottom(6), rows.top(7), 1e-9);
        assertTrue(rows.top(8) > rows.bottom(7) + 3);
        assertEquals(rows.top() + rows.height(), rows.bottom(23), 1e-6);
        for (int row = 0; row < 24; row++) assertEquals(row, rows.row(rows.middle(row)));
        assertEquals(17, rows.column((rows.left(17) + rows.right(17)) / 2));
    }

    @Test
    void theArrowsWalkFromUnitToUnitAndFromSampleToSample() {
        open();
        press(KeyCode.DOWN);
        assertEquals(Optional.of(new UnitId(1, 0)), state.unit());
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        assertEquals(Optional.of(new UnitId(1, 1)), state.unit());
        int before = grid.column(state.sample());
        press(KeyCode.RIGHT);
        assertEquals(before + 1, grid.column(state.sample()));
    }

    @Test
    void theSelectedCellIsReadOut() {
        open();
        select(row(true));
        String name =
                "H" + grid.unit(row(true)).layer() + "·" + (grid.unit(row(true)).unit() + 1);
        assertTrue(words("unit-reading").startsWith(name + " at sample 1: z = −"), words("unit-reading"));
        assertTrue(words("unit-reading").endsWith("f′ = 0: off"), words("unit-reading"));
        assertEquals(
                name + ": Off for all " + grid.columns() + " samples: dead, it gets no gradient.",
                words("unit-summary"));
    }

    @Test
    void aUnitOfTheFirstLayerHasItsLine() {
        open();
        select(0);
        page.layout();
        plane().layout();
        assertTrue(page.lookup(".unit-formula").isVisible());
        select(9);
        plane().layout();
        assertFalse(page.lookup(".unit-formula").isVisible());
        assertFalse(plane().hasLine());
    }

    @Test
    void samplesForWhichTheUnitIsOffAreHollow() {
        open();
        select(row(true));
        for (int k = 0; k < grid.columns(); k++) assertTrue(plane().hollow(k));
    }

    @Test
    void aHiddenRowIsNotTold() {
        open();
        state = state.withPredicting(true);
        select(row(true));
        assertTrue(words("unit-reading").endsWith("on or off?"));
        assertFalse(words("unit-summary").contains("ff for"));
        assertFalse(plane().hollow(3));
        assertTrue(((Button) page.lookup(".prediction-box .accent")).isDisabled());
    }

    @Test
    void aRightPredictionIsCalledRight() {
        open();
        state = state.withPredicting(true);
        select(row(true));
        state = state.withGuess(UnitGuess.ALL).withMark(3);
        show();
        ((Button) page.lookup(".prediction-box .accent")).fire();
        assertTrue(state.revealed());
        assertEquals(
                "Off for all " + grid.columns() + " samples: dead, it gets no gradient. Right.",
                words("prediction-verdict"));
    }

    @Test
    void aWrongPredictionIsCompared() {
        open();
        state = state.withPredicting(true);
        select(row(false));
        int off = grid.count(row(false), backlight.model.health.Gate.State.OFF);
        state = state.withGuess(UnitGuess.ALL).withRevealed(true);
        show();
        assertEquals(
                "Off for " + off + " of " + grid.columns() + ": not dead. Not so: you said “For all: dead”.",
                words("prediction-verdict"));
    }

    @Test
    void theClassesStandAboveTheirSamples() {
        open();
        assertEquals(
                2,
                Stream.of(".class-0", ".class-1")
                        .flatMap(name -> pane().lookupAll(name).stream())
                        .filter(node -> node instanceof Rectangle box && box.getY() == 0 && box.getWidth() > 100)
                        .count());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allSizesAreDrawnWithoutFaults(Theme theme) {
        network("relu", 3, 8);
        select(theme == Theme.DARK ? 3 : 11);
        state = state.withSample(17);
        if (theme == Theme.LIGHT) state = state.withPredicting(true).withGuess(UnitGuess.SOME);
        if (theme == Theme.PROJECTOR) {
            state = state.withPredicting(true)
                    .withGuess(UnitGuess.SOME)
                    .withMark(4)
                    .withRevealed(true);
        }
        for (int[] size : new int[][] {{1282, 640}, {1836, 930}}) {
            scene = null;
            UnitsPage other = page;
            if (other.getScene() != null) other.getScene().setRoot(new FlowPane());
            open(theme, size[0], size[1], 1);
            String name = "units-" + theme.id() + "-" + size[0];
            assertTrue(Pictures.colours(Pictures.save(scene, name)) > 20, name);
            assertEquals(List.of(), GeometryCheck.faults(scene), name);
        }
    }

    @Test
    void largeTextLeavesTheGridSomeRoom() {
        network("relu", 3, 8);
        select(3);
        open(Theme.DARK, 1282, 640, 2);
        Pictures.save(scene, "units-large-text");
        assertTrue(pane().placed().width() > 100, "" + pane().placed().width());
    }

    @Test
    void aCellIsPaintedAtOnce() {
        network("relu", 3, 8);
        UnitGrid other = UnitGrid.of(setup, start, 0.02);
        UnitGridCell cell = new UnitGridCell(messages);
        FlowPane root = new FlowPane(cell);
        Scene cells = new Scene(root, 400, 300);
        cells.setUserAgentStylesheet(Theme.DARK.stylesheet());
        cell.show(grid);
        cells.snapshot(null);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 200; round++) {
            long begun = System.nanoTime();
            cell.show(round % 2 == 0 ? other : grid);
            cell.layout();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(null);
        assertTrue(times.get(100) < 5, times.get(100) + " ms");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void cellsOfAllSizesAreDrawn(Theme theme) {
        FlowPane root = new FlowPane(8, 8);
        Fonts.load();
        new TextSize(true, 1).applyTo(root);
        for (int[] each : new int[][] {{3, 8, 215, 150}, {3, 8, 420, 200}, {1, 2, 150, 90}, {32, 64, 215, 150}}) {
            for (String activation : List.of("relu", "sigmoid")) {
                network(activation, each[0], each[1]);
                UnitGridCell cell = new UnitGridCell(messages);
                cell.setStyle("-fx-pref-width: " + each[2] + "; -fx-pref-height: " + each[3]);
                cell.show(grid);
                root.getChildren().add(cell);
            }
        }
        Scene cells = new Scene(root, 1000, 700);
        cells.setUserAgentStylesheet(theme.stylesheet());
        cells.snapshot(null);
        assertTrue(Pictures.colours(Pictures.save(cells, "unit-cells-" + theme.id())) > 3);
        assertEquals(List.of(), GeometryCheck.faults(cells));
        String said = root.getChildren().get(0).getAccessibleText();
        assertTrue(said.startsWith("24 units by "), said);
    }
}
