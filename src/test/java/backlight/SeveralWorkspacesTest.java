package backlight;

import static backlight.model.scene.Workspace.BACKPROP;
import static backlight.model.scene.Workspace.FUNCTIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.SceneState;
import backlight.view.screen.Room;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

/** The window with a second workspace beside Functions. */
@ExtendWith(OnFxThread.class)
class SeveralWorkspacesTest {
    private final List<String> story = new ArrayList<>();
    private SecondWorkspace second;
    private Workspace window;

    private List<WorkspaceEntry> entries() {
        return List.of(Program.WORKSPACES.get(0), new WorkspaceEntry(BACKPROP, Feather.SHARE_2, wiring -> {
            second = new SecondWorkspace(story);
            return second;
        }));
    }

    @BeforeEach
    void open() {
        window = Workspace.open(entries(), SceneState.initial());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ToggleButton rail(String id) {
        return (ToggleButton) window.button("workspace." + id);
    }

    private SceneState scene() {
        return window.program().session().scene();
    }

    private String title() {
        return window.one(Label.class, ".workspace-title").getText();
    }

    private Node focused() {
        return window.scene().getFocusOwner();
    }

    private Node charts() {
        return window.one(Node.class, ".chart-pair");
    }

    @Test
    void aWorkspaceIsMadeWhenItIsFirstShownAndKept() {
        assertEquals(List.of(), story);
        window.press(rail("backprop"));
        assertEquals(List.of("made", "opened in COMPACT"), story);
        assertTrue(Workspace.shown(second.plane()));
        assertSame(window.scene(), second.plane().getScene());
        window.press(rail("functions"));
        assertSame(charts(), focused());
        window.press(rail("backprop"));
        assertEquals(List.of("made", "opened in COMPACT", "left alone"), story);
    }

    @Test
    void nameWordsToolsAndRailFollow() {
        window.press(rail("backprop"));
        assertEquals("Backprop", title());
        assertEquals(
                "Follow one gradient back through the network",
                window.one(Label.class, ".workspace-subtitle").getText());
        assertTrue(window.texts().contains("a tool"));
        assertEquals(
                List.of(rail("backprop")),
                window.every(ToggleButton.class, ".rail-button").stream()
                        .filter(ToggleButton::isSelected)
                        .toList());
        window.press(rail("functions"));
        assertEquals("Functions", title());
        assertFalse(window.texts().contains("a tool"));
    }

    @Test
    void oneWorkspaceIsAlwaysChosen() {
        window.press(rail("functions"));
        assertTrue(rail("functions").isSelected());
        assertEquals("Functions", title());
    }

    @Test
    void theArrowsWalkAlongTheRail() {
        rail("functions").requestFocus();
        window.key(KeyCode.DOWN);
        assertEquals(BACKPROP, scene().workspace());
        assertSame(rail("backprop"), focused());
        window.key(KeyCode.UP);
        assertEquals(FUNCTIONS, scene().workspace());
        assertSame(rail("functions"), focused());
    }

    @Test
    void ctrlWithADigitGoesToAWorkspaceAndItsKeyboard() {
        window.key(KeyCode.DIGIT2, false, true);
        assertEquals(BACKPROP, scene().workspace());
        assertSame(second.plane(), focused());
        window.key(KeyCode.NUMPAD1, false, true);
        assertEquals(FUNCTIONS, scene().workspace());
        assertSame(charts(), focused());
    }

    @Test
    void aKeyDoesWhatItDoesInTheWorkspaceThatIsShown() {
        double x = scene().functions().x();
        window.key(KeyCode.DIGIT2, false, true);
        story.clear();
        window.key(KeyCode.LEFT);
        window.key(KeyCode.L);
        window.key(KeyCode.ESCAPE);
        assertEquals(List.of("left", "L", "closed"), story);
        assertEquals(x, scene().functions().x());
        window.key(KeyCode.DIGIT1, false, true);
        window.key(KeyCode.LEFT);
        assertNotEquals(x, scene().functions().x());
        assertFalse(story.subList(3, story.size()).contains("left"));
    }

    @Test
    void spacePressesTheButtonThatHasTheFocusAndIsFreeElsewhere() {
        window.key(KeyCode.DIGIT2, false, true);
        story.clear();
        window.key(KeyCode.SPACE);
        assertEquals(List.of("space"), story);
        second.button().requestFocus();
        window.key(KeyCode.SPACE);
        window.releaseKey(KeyCode.SPACE);
        assertEquals(List.of("space", "button"), story);
    }

    @Test
    void undoShowsTheWorkspaceInWhichTheEditWasMade() {
        window.key(KeyCode.D);
        assertFalse(scene().functions().slopeShown());
        window.press(rail("backprop"));
        window.key(KeyCode.Z, false, true);
        assertTrue(scene().functions().slopeShown());
        assertEquals("Functions", title());
        assertSame(charts(), focused());
        window.press(rail("backprop"));
        window.key(KeyCode.Y, false, true);
        assertFalse(scene().functions().slopeShown());
        assertEquals("Functions", title());
    }

    @Test
    void aButtonThatUndoesKeepsTheFocus() {
        window.key(KeyCode.D);
        window.press(rail("backprop"));
        ButtonBase undo = window.button("action.undo");
        undo.requestFocus();
        window.press(undo);
        assertEquals("Functions", title());
        // It is disabled now, so the focus goes on, but not out of the bar.
        assertTrue(Workspace.all(window.one(Node.class, ".top-bar")).anyMatch(focused()::equals), "" + focused());
    }

    @Test
    void theHelpListsTheKeysOfTheWorkspaceThatIsShownAndOfTheWindow() {
        List<String> functions = helped();
        assertTrue(functions.contains("Show or hide f′"));
        assertTrue(functions.contains("Go to Backprop"));
        window.press(rail("backprop"));
        List<String> backprop = helped();
        assertFalse(backprop.contains("Show or hide f′"));
        assertTrue(backprop.contains("Space"), "" + backprop);
        assertTrue(backprop.contains("Undo"));
    }

    private List<String> helped() {
        window.key(KeyCode.F1);
        window.releaseKey(KeyCode.F1);
        var popups = javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.PopupWindow.class::isInstance)
                .toList();
        List<String> words = popups.stream()
                .flatMap(popup -> Workspace.all(popup.getScene().getRoot()))
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
        popups.forEach(javafx.stage.Window::hide);
        return words;
    }

    @Test
    void aHiddenWorkspaceIsToldTheRoomAndTheSceneWhenItComesBack() {
        window.press(rail("backprop"));
        window.press(rail("functions"));
        window.resize(1024, 680);
        window.key(KeyCode.D);
        assertEquals(Room.COMPACT, second.room());
        assertTrue(second.scene().functions().slopeShown());
        window.press(rail("backprop"));
        assertEquals(Room.NARROW, second.room());
        assertEquals(scene(), second.scene());
    }

    @Test
    void nothingGoesOnInAWorkspaceThatIsLeft() {
        window.key(KeyCode.P);
        assertTrue(window.button("parameter.pause").isVisible());
        window.press(rail("backprop"));
        window.press(rail("functions"));
        assertThrows(AssertionError.class, () -> window.button("parameter.pause"));
    }

    @Test
    void theWindowMayStartInAnyWorkspace() {
        window.close();
        window = Workspace.open(entries(), SceneState.initial().withWorkspace(BACKPROP));
        assertEquals("Backprop", title());
        assertSame(second.plane(), focused());
        assertEquals(List.of("made", "opened in COMPACT"), story);
        window.press(rail("functions"));
        assertSame(charts(), focused());
        assertTrue(window.every(Node.class, ".function-card").size() > 10);
    }

    @Test
    void aWorkspaceThatIsNotOfferedIsReplacedByTheFirst() {
        window.close();
        window = Workspace.open(
                List.of(Program.WORKSPACES.get(0)), SceneState.initial().withWorkspace(BACKPROP));
        assertEquals(FUNCTIONS, scene().workspace());
        assertThrows(AssertionError.class, () -> rail("backprop"));
        window.key(KeyCode.DIGIT2, false, true);
        assertEquals(FUNCTIONS, scene().workspace());
    }
}
