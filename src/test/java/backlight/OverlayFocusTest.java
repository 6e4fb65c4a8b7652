package backlight;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies over the window: Tab stays in it, Esc puts it away, and what opened it has the focus again. */
@ExtendWith(OnFxThread.class)
class OverlayFocusTest {
    private static final int MOST = 60;

    private static backlight.Workspace open(Workspace which, double width, double height) {
        BackpropState chosen = BackpropStates.chosen(BackpropState.initial(), new UnitId(1, 0));
        SceneState start = BackpropStates.scene(chosen).withWorkspace(which);
        backlight.Workspace workspace = backlight.Workspace.open(start, Theme.DARK, 1, width, height);
        workspace.calm();
        return workspace;
    }

    /** The scene of the pop-over or menu that is open. */
    private static Scene above(backlight.Workspace workspace) {
        return Window.getWindows().stream()
                .filter(window -> window != workspace.scene().getWindow() && window.isShowing())
                .map(Window::getScene)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is open"));
    }

    private static boolean isAlone(backlight.Workspace workspace) {
        return Window.getWindows().stream()
                .allMatch(window -> window == workspace.scene().getWindow() || !window.isShowing());
    }

    /** The window gets the keys, and hands them to what lies over it. */
    private static void press(backlight.Workspace workspace, KeyCode key, boolean shift) {
        workspace.key(key, shift, false);
        workspace.releaseKey(key);
    }

    /** Where Tab goes, until it is where it began. */
    private static List<Node> walk(backlight.Workspace workspace, Scene scene, boolean back) {
        List<Node> steps = new ArrayList<>();
        Node first = scene.getFocusOwner();
        do {
            steps.add(scene.getFocusOwner());
            press(workspace, KeyCode.TAB, back);
        } while (scene.getFocusOwner() != first && steps.size() < MOST);
        return steps;
    }

    /** Where Tab goes before it leaves the drawer. */
    private static List<Node> within(backlight.Workspace workspace, Node drawer, boolean back) {
        List<Node> steps = new ArrayList<>();
        press(workspace, KeyCode.TAB, back);
        while (isIn(workspace.scene().getFocusOwner(), drawer) && steps.size() < MOST) {
            steps.add(workspace.scene().getFocusOwner());
            press(workspace, KeyCode.TAB, back);
        }
        return steps;
    }

    private static List<Node> reachable(Node root) {
        return backlight.Workspace.all(root)
                .filter(backlight.Workspace::shown)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    private static void assertWalksInside(backlight.Workspace workspace, Scene scene, Node root) {
        List<Node> onwards = walk(workspace, scene, false);
        List<Node> back = walk(workspace, scene, true);
        List<String> outside = Stream.concat(onwards.stream(), back.stream())
                .filter(node -> !isIn(node, root))
                .map(FocusWalk::name)
                .distinct()
                .toList();
        assertAll(
                () -> assertFalse(onwards.contains(null), "no focus"),
                () -> assertEquals(List.of(), outside, "outside"),
                () -> assertTrue(onwards.size() < MOST, "never round"),
                () -> assertEquals(new HashSet<>(onwards), new HashSet<>(back), "not the same way back"),
                () -> assertEquals(reversed(onwards), back, "another order back"));
    }

    /** Both begin where the focus was. */
    private static List<Node> reversed(List<Node> steps) {
        List<Node> reversed = new ArrayList<>(steps.subList(1, steps.size()));
        Collections.reverse(reversed);
        reversed.add(0, steps.get(0));
        return reversed;
    }

    private static boolean isIn(Node node, Node root) {
        for (Node at = node; at != null; at = at.getParent()) if (at == root) return true;
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTIONS, rail.settings.hint",
        "FUNCTIONS, rail.help.hint",
        "BACKPROP, rail.settings.hint",
        "LAB, rail.help.hint",
        "FUNCTIONS, zones.more"
    })
    void aPopOverKeepsTheFocusAndGivesItBack(Workspace which, String opener) {
        try (var workspace = open(which, 1920, 1080)) {
            ButtonBase button = opener(workspace, opener);
            button.requestFocus();
            workspace.press(button);
            Scene scene = above(workspace);
            assertFalse(reachable(scene.getRoot()).isEmpty());
            assertWalksInside(workspace, scene, scene.getRoot());
            press(workspace, KeyCode.ESCAPE, false);
            assertTrue(isAlone(workspace), "Esc closes it");
            assertEquals(button, workspace.scene().getFocusOwner());
        }
    }

    private static ButtonBase opener(backlight.Workspace workspace, String key) {
        String words = backlight.Workspace.MESSAGES.text(key);
        return workspace.one(
                ButtonBase.class,
                ".root *",
                button -> words.equals(button.getAccessibleHelp()) || words.equals(button.getAccessibleText()));
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTIONS, COMMA, true",
        "BACKPROP, COMMA, true",
        "LAB, COMMA, true",
        "FUNCTIONS, F1, false",
        "BACKPROP, F1, false",
        "LAB, F1, false"
    })
    void aPresentationHasTheFocusAgainAfterHelpAndSettings(Workspace which, KeyCode key, boolean control) {
        try (var workspace = open(which, 1366, 768)) {
            workspace.key(KeyCode.F5);
            workspace.releaseKey(KeyCode.F5);
            workspace.calm();
            Node before = workspace.scene().getFocusOwner();
            workspace.key(key, false, control);
            workspace.releaseKey(key);
            Scene scene = above(workspace);
            assertWalksInside(workspace, scene, scene.getRoot());
            press(workspace, KeyCode.ESCAPE, false);
            assertTrue(isAlone(workspace), "Esc closes it");
            assertFalse(workspace.every(Node.class, ".presentation").isEmpty(), "still presented");
            assertEquals(before, workspace.scene().getFocusOwner());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTIONS, drawer.inspector",
        "BACKPROP, backprop.drawer.inspector",
        "BACKPROP, backprop.drawer.setup",
        "LAB, lab.setup"
    })
    void aDrawerIsWalkedBothWaysAndGivesTheFocusBack(Workspace which, String opener) {
        try (var workspace = open(which, 1024, 680)) {
            ButtonBase button = workspace.button(opener);
            button.requestFocus();
            workspace.press(button);
            Node drawer = workspace.one(Node.class, ".drawer");
            assertTrue(isIn(workspace.scene().getFocusOwner(), drawer), "the focus is in it");
            List<Node> onwards = within(workspace, drawer, false);
            List<Node> back = within(workspace, drawer, true);
            Collections.reverse(back);
            assertTrue(onwards.size() > 3, "few steps");
            assertEquals(onwards, back, "another order back");
            press(workspace, KeyCode.TAB, false);
            press(workspace, KeyCode.ESCAPE, false);
            assertEquals(List.of(), workspace.every(Node.class, ".drawer"));
            assertEquals(button, workspace.scene().getFocusOwner());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTIONS, action.present",
        "BACKPROP, action.present",
        "LAB, lab.add.hint",
        "LAB, lab.rows.hint",
        "LAB, lab.column.more"
    })
    void aMenuOpensClosesAndGivesTheFocusBack(Workspace which, String opener) {
        try (var workspace = open(which, 1920, 1080)) {
            ButtonBase button = opener(workspace, opener);
            button.requestFocus();
            workspace.press(button);
            Scene scene = above(workspace);
            assertTrue(scene.getWindow() instanceof ContextMenu);
            press(workspace, KeyCode.DOWN, false);
            press(workspace, KeyCode.ESCAPE, false);
            assertTrue(isAlone(workspace), "Esc closes it");
            assertEquals(button, workspace.scene().getFocusOwner());
        }
    }

    @Test
    void aWalkThatLeavesIsFound() {
        try (var workspace = open(Workspace.FUNCTIONS, 1920, 1080)) {
            Node charts = workspace.one(Node.class, ".chart-pair");
            charts.requestFocus();
            AssertionError found =
                    assertThrows(AssertionError.class, () -> assertWalksInside(workspace, workspace.scene(), charts));
            assertTrue(found.getMessage().contains("outside"), found.getMessage());
        }
    }
}
