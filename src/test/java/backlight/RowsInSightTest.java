package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows of the race that nobody sees are not drawn for every epoch, and nobody finds out. */
@ExtendWith(OnFxThread.class)
class RowsInSightTest {
    private static final String FIRST = ".units-cell";
    private static final String LAST = ".loss-cell";

    private static Workspace open() {
        LabState all = LabState.initial().withRows(Set.of(LabRow.values()));
        Workspace workspace = Workspace.open(
                SceneState.initial().withLab(all).withWorkspace(backlight.model.scene.Workspace.LAB),
                Theme.DARK,
                1,
                1366,
                768);
        workspace.calm();
        return workspace;
    }

    /** What the cells of a row show, without asking as a screen reader does. */
    private static List<String> drawn(Workspace workspace, String cells) {
        return workspace.every(Node.class, cells).stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static void goTo(Workspace workspace, int epoch, String inSight) {
        List<String> before = drawn(workspace, inSight);
        workspace.one(Slider.class, ".epoch-bar .slider").setValue(epoch);
        workspace.await(() -> !before.equals(drawn(workspace, inSight)));
    }

    private static void scroll(Workspace workspace, double place) {
        workspace.one(ScrollPane.class, ".race-scroll").setVvalue(place);
        workspace.settle();
    }

    private static void change(Workspace workspace, UnaryOperator<LabState> change) {
        workspace.program().session().follow(scene -> scene.withLab(change.apply(scene.lab())));
        workspace.calm();
    }

    @Test
    void aRowOutOfSightWaitsUntilItIsScrolledTo() {
        try (Workspace workspace = open()) {
            List<String> last = drawn(workspace, LAST);
            goTo(workspace, 120, FIRST);
            assertEquals(last, drawn(workspace, LAST));
            scroll(workspace, 1);
            assertNotEquals(last, drawn(workspace, LAST));
            List<String> first = drawn(workspace, FIRST);
            goTo(workspace, 60, LAST);
            assertEquals(first, drawn(workspace, FIRST));
            scroll(workspace, 0);
            assertNotEquals(first, drawn(workspace, FIRST));
        }
    }

    @Test
    void whatWaitedIsDrawnAsIfItHadBeenSeen() {
        try (Workspace workspace = open()) {
            goTo(workspace, 120, FIRST);
            scroll(workspace, 1);
            List<String> late = drawn(workspace, LAST);
            goTo(workspace, 60, LAST);
            goTo(workspace, 120, LAST);
            assertEquals(late, drawn(workspace, LAST));
        }
    }

    @Test
    void anotherRaceIsDrawnInAllRows() {
        try (Workspace workspace = open()) {
            List<String> last = drawn(workspace, LAST);
            change(workspace, lab -> lab.withEpochs(lab.epochs() / 2));
            assertNotEquals(last, drawn(workspace, LAST));
        }
    }

    @Test
    void aScreenReaderIsToldTheShownEpochOfARowOutOfSight() {
        try (Workspace workspace = open()) {
            goTo(workspace, 120, FIRST);
            for (Node cell : workspace.every(Node.class, LAST)) {
                String said = (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                assertTrue(said.contains("at epoch 120: "), said);
            }
        }
    }
}
