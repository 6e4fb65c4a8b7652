package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.Workspace;
import backlight.model.lab.Goal;
import backlight.model.lab.Outcome;
import backlight.model.lab.Outcomes;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.Sweep;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class SeedsRowTest {
    private static final LabState STATE = LabState.initial().withEpochs(40);

    private SeedsRow row;
    private Scene scene;

    /** Of 10 seeds, column k has solved 2k. */
    private static SeedsLook look(LabState of) {
        List<Outcomes> columns = IntStream.range(0, of.columns().size())
                .mapToObj(column -> new Outcomes(IntStream.range(0, 10)
                        .mapToObj(seed ->
                                new Outcome(seed, seed < 2 * column ? 5 + seed : -1, seed % 4, 24, false, -1, 0.3))
                        .toList()))
                .toList();
        return new SeedsLook(of, new Sweep(0, 10, of.epochs(), of.repeat().goal(), columns, false));
    }

    private static RaceFrame frame(LabState state) {
        Race race = new Race(state.entrants(), 1);
        race.run();
        return RaceFrame.of(race, 0, 0);
    }

    @BeforeEach
    void open() {
        open(1, 215, Theme.DARK);
    }

    private void open(double scale, double width, Theme theme) {
        Fonts.load();
        row = new SeedsRow(Messages.load(), Hands.NONE);
        row.setColumns(5);
        Pane pane = new Pane(row.head());
        pane.getChildren().addAll(row.cells());
        double em = new TextSize(true, scale).pixels();
        double head = 9.6 * em;
        pane.getChildren().forEach(node -> node.setManaged(false));
        row.head().resizeRelocate(0, 0, head, row.height() * em);
        for (int k = 0; k < 5; k++) {
            row.cells().get(k).resizeRelocate(head + k * (width + 20), 0, width, row.height() * em);
        }
        new TextSize(true, scale).applyTo(pane);
        scene = new Scene(pane, head + 5 * (width + 20), row.height() * em);
        scene.setUserAgentStylesheet(theme.stylesheet());
    }

    private void show(LabState state) {
        row.show(state, frame(state));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private String share(int column) {
        return ((Label) row.cells().get(column).lookup(".seeds-share")).getText();
    }

    private List<String> head() {
        return Workspace.all(row.head())
                .filter(Workspace::shown)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private boolean pale(int column) {
        return row.cells().get(column).getPseudoClassStates().stream()
                .anyMatch(each -> each.getPseudoClassName().equals("stale"));
    }

    @Test
    void theHeadSaysWhatCountsAsSolved() {
        show(STATE);
        assertEquals(
                List.of(
                        "Over many seeds",
                        "solved: loss below 0.1",
                        "Seeds",
                        "Loss below",
                        "Run the same race from 50 other starts."),
                head());
        show(STATE.withRepeat(STATE.repeat().withGoal(new Goal(Goal.Measure.ACCURACY, 0.95))));
        assertTrue(head().contains("solved: accuracy at least 95 %"), head()::toString);
    }

    @Test
    void eachColumnHasItsOutcomesAsSoonAsTheyAreKnown() {
        show(STATE);
        assertEquals("–", share(2));
        row.show(look(STATE));
        assertEquals(
                List.of("0 %", "20 %", "40 %", "60 %", "80 %"),
                IntStream.range(0, 5).mapToObj(this::share).toList());
        assertFalse(pale(2));
    }

    @Test
    void anotherSeedOrEpochIsTheSameRepetition() {
        row.show(look(STATE));
        show(STATE.withSeed(99).withEpoch(3));
        assertFalse(pale(0));
        show(STATE.withRepeat(STATE.repeat().withSeeds(120)));
        assertFalse(pale(0));
    }

    @Test
    void anotherRaceIsAnother() {
        row.show(look(STATE));
        for (LabState other : List.of(
                STATE.withEpochs(41),
                STATE.withRepeat(STATE.repeat().withGoal(new Goal(Goal.Measure.LOSS, 0.2))),
                STATE.withShared(
                        STATE.shared().withTraining(STATE.shared().training().withLearningRate(0.7))))) {
            show(STATE);
            assertFalse(pale(1));
            show(other);
            assertTrue(pale(1));
            assertTrue(head().contains("Of an earlier setting. Run again."), head()::toString);
        }
    }

    @Test
    void outcomesFollowTheirColumnToAnotherPlace() {
        row.show(look(STATE));
        List<Column> turned = new ArrayList<>(STATE.columns());
        Collections.reverse(turned);
        turned.set(4, Column.of(new Change.OfLearningRate(0.9)));
        show(STATE.withColumns(turned));
        assertEquals("80 %", share(0));
        assertEquals("60 %", share(1));
        assertEquals("–", share(4));
        assertTrue(pale(0));
    }

    @Test
    void itIsARowOfTheLab() {
        assertEquals(LabRow.SEEDS, row.row());
    }

    @ParameterizedTest
    @CsvSource({"1, 150", "1, 215", "2.5, 420"})
    void nothingIsCut(double scale, double width) {
        for (Theme theme : Theme.values()) {
            open(scale, width, theme);
            row.show(look(STATE));
            show(STATE);
            assertEquals(List.of(), GeometryCheck.faults(scene));
            for (SeedsCell cell : row.cells()) {
                assertTrue(cell.prefHeight(width) <= cell.getHeight(), "it needs " + cell.prefHeight(width));
            }
            String name = "lab-seeds-row-%s-%.0f-%s".formatted(theme.id(), width, scale);
            assertTrue(Pictures.colours(Pictures.save(scene, name)) > 5);
        }
    }

    /** Nobody's. */
    private enum Hands implements SeedsGestures {
        NONE;

        @Override
        public void setGoal(Goal goal) {}

        @Override
        public void begin() {}

        @Override
        public void end() {}

        @Override
        public void setSeeds(int seeds) {}

        @Override
        public void runSeeds() {}

        @Override
        public void cancelSeeds() {}

        @Override
        public void setSeed(long seed) {}
    }
}
