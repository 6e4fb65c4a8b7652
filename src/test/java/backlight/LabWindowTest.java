package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.lab.RaceGrid;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a hand does in the Lab. */
@ExtendWith(OnFxThread.class)
class LabWindowTest {
    private static Workspace open(LabState state) {
        Workspace workspace = Workspace.open(SceneState.initial()
                .withWorkspace(backlight.model.scene.Workspace.LAB)
                .withLab(state));
        workspace.await(() -> shown(workspace) != null);
        return workspace;
    }

    private static backlight.model.lab.RaceFrame shown(Workspace workspace) {
        return workspace.one(RaceGrid.class, ".race-grid").shown();
    }

    private static LabState state(Workspace workspace) {
        return workspace.program().session().scene().lab();
    }

    private static void assertShown(Workspace workspace, int epoch) {
        assertEquals(epoch, state(workspace).epoch());
        workspace.await(() -> shown(workspace).epoch() == epoch);
        shown(workspace).moments().forEach(moment -> assertEquals(epoch, moment.epoch()));
    }

    @Test
    void keysRunThroughTheEpochsOfAllColumns() {
        try (Workspace workspace = open(LabState.initial())) {
            workspace.character("]");
            assertShown(workspace, 21);
            workspace.character("[");
            workspace.character("[");
            assertShown(workspace, 19);
            workspace.key(KeyCode.END);
            assertShown(workspace, 200);
            workspace.key(KeyCode.HOME);
            assertShown(workspace, 0);
            workspace.key(KeyCode.SPACE);
            workspace.releaseKey(KeyCode.SPACE);
            workspace.await(() -> state(workspace).epoch() > 0);
            workspace.key(KeyCode.SPACE);
            assertShown(workspace, state(workspace).epoch());
        }
    }

    @Test
    void keysDrawNewWeightsAndChangeTheLight() {
        try (Workspace workspace = open(LabState.initial())) {
            workspace.key(KeyCode.W);
            assertEquals(5, state(workspace).shared().initialization().seed());
            boolean before = state(workspace).shared().picture().trueScale();
            workspace.key(KeyCode.L);
            assertNotEquals(before, state(workspace).shared().picture().trueScale());
            workspace.undo();
            workspace.undo();
            assertEquals(LabState.initial(), state(workspace));
        }
    }

    @Test
    void sliderAndLossMoveTheEpochOfAllColumns() {
        try (Workspace workspace = open(LabState.initial())) {
            Slider slider = workspace.one(Slider.class, ".epoch-bar .slider");
            slider.setValue(120);
            assertShown(workspace, 120);
            Node loss = workspace.one(Node.class, ".loss-cell");
            Node hand = loss.lookup(".cell-hover");
            double width = hand.getLayoutBounds().getWidth();
            new Mouse(workspace, hand).drag(width / 2, 20, width + 100, 20);
            assertShown(workspace, 200);
        }
    }

    @Test
    void everyRowIsShownOnceOnEveryPage() {
        try (Workspace workspace = open(LabState.initial())) {
            for (LabRow row : LabRow.values()) {
                LabState one = LabState.initial().withRows(java.util.Set.of(row));
                workspace.program().session().edit(scene -> scene.withLab(one));
                workspace.settle();
                assertEquals(1, workspace.every(Region.class, ".row-head").size(), row.id());
            }
            for (LabPage page : LabPage.values()) {
                workspace
                        .program()
                        .session()
                        .edit(scene -> scene.withLab(scene.lab().withPage(page)));
                workspace.settle();
                assertEquals(
                        page == LabPage.RACE,
                        !workspace.every(RaceGrid.class, ".race-grid").isEmpty());
            }
        }
    }

    @Test
    void everythingThatIsOperatedHasAName() {
        try (Workspace workspace = open(LabState.initial().withRows(java.util.Set.of(LabRow.values())))) {
            List<Node> nameless = workspace
                    .visible()
                    .filter(node -> node.isFocusTraversable()
                            && (node instanceof Slider
                                    || node instanceof ComboBox<?>
                                    || node instanceof javafx.scene.control.TextField
                                    || node instanceof javafx.scene.control.ButtonBase))
                    .filter(node -> node.getAccessibleText() == null
                            || node.getAccessibleText().isBlank())
                    .filter(node -> !(node instanceof javafx.scene.control.Labeled words)
                            || words.getText() == null
                            || words.getText().isBlank())
                    .toList();
            assertEquals(List.of(), nameless);
        }
    }

    @Test
    void theSharedLearningRateRestsWhereEveryColumnHasItsOwn() {
        LabState own = LabState.initial()
                .withColumns(
                        List.of(Column.of(new Change.OfLearningRate(0.1)), Column.of(new Change.OfLearningRate(0.2))));
        try (Workspace workspace = open(own)) {
            Slider rate = rate(workspace);
            assertTrue(rate.isDisabled());
            assertTrue(workspace
                    .visible()
                    .anyMatch(node -> node instanceof Label name
                            && "Learning rate".equals(name.getText())
                            && name.getAccessibleHelp().startsWith("Every column has an η of its own")));
            workspace
                    .program()
                    .session()
                    .edit(scene -> scene.withLab(
                            scene.lab().withColumns(List.of(Column.of(new Change.OfLearningRate(0.1)), Column.of()))));
            workspace.settle();
            assertFalse(rate.isDisabled(), "the second column has the shared one");
        }
    }

    private static Slider rate(Workspace workspace) {
        return workspace.every(Slider.class, ".lab-bar .slider").stream()
                .filter(slider -> "Learning rate".equals(slider.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSetupOpensAndEscClosesIt() {
        try (Workspace workspace = open(LabState.initial())) {
            workspace.press(workspace.button("lab.setup"));
            assertFalse(workspace.every(Region.class, ".drawer").isEmpty());
            workspace.key(KeyCode.ESCAPE);
            assertTrue(workspace.every(Region.class, ".drawer").isEmpty());
        }
    }

    @Test
    void aColumnOpensInBackpropAndUndoLeadsBack() {
        try (Workspace workspace = open(LabState.initial())) {
            workspace.press(workspace.button("lab.column.open"));
            SceneState scene = workspace.program().session().scene();
            assertEquals(backlight.model.scene.Workspace.BACKPROP, scene.workspace());
            assertEquals(20, scene.backprop().point().step());
            workspace.undo();
            assertFalse(workspace.every(RaceGrid.class, ".race-grid").isEmpty());
        }
    }
}
