package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.controller.PresentationShortcuts;
import backlight.controller.Shortcut;
import backlight.controller.ShortcutTable;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1 and ? list every key that acts now, with what it does. */
@ExtendWith(OnFxThread.class)
class HelpListsTest {
    private static backlight.Workspace open(Workspace which) {
        backlight.Workspace workspace =
                backlight.Workspace.open(SceneState.initial().withWorkspace(which));
        workspace.calm();
        return workspace;
    }

    private static Stream<Shortcut> all(Workspace which) {
        return Stream.of(
                        ShortcutTable.WINDOW_KEYS,
                        PresentationShortcuts.BEGIN,
                        ShortcutTable.goingTo(List.of(Workspace.values())),
                        ShortcutTable.of(which))
                .flatMap(List::stream);
    }

    private static List<String> rows() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(backlight.Workspace::all)
                .filter(node -> node.getStyleClass().contains("help-keys"))
                .map(keys -> ((Label) keys).getText() + " " + meaning(keys).getText())
                .toList();
    }

    private static Label meaning(Node keys) {
        GridPane grid = (GridPane) keys.getParent();
        return (Label) grid.getChildren().get(grid.getChildren().indexOf(keys) + 1);
    }

    private static List<String> missing(Stream<Shortcut> expected) {
        List<String> rows = rows();
        return expected.map(shortcut ->
                        shortcut.keysText() + " " + backlight.Workspace.MESSAGES.text("shortcut." + shortcut.id()))
                .filter(row -> !rows.contains(row))
                .toList();
    }

    private static void hideHelp(backlight.Workspace workspace) {
        Window.getWindows().stream()
                .filter(window -> window != workspace.scene().getWindow())
                .toList()
                .forEach(Window::hide);
    }

    @ParameterizedTest
    @EnumSource(Workspace.class)
    void helpListsEveryKeyOfTheWorkspace(Workspace which) {
        try (var workspace = open(which)) {
            workspace.key(KeyCode.F1);
            workspace.releaseKey(KeyCode.F1);
            assertEquals(List.of(), missing(all(which)));
            hideHelp(workspace);
            assertEquals(List.of(), rows());
            workspace.key(KeyCode.SLASH, true, false);
            workspace.character("?");
            assertEquals(List.of(), missing(all(which)));
            hideHelp(workspace);
        }
    }

    @ParameterizedTest
    @EnumSource(Workspace.class)
    void helpListsEveryKeyOfAPresentation(Workspace which) {
        try (var workspace = open(which)) {
            workspace.key(KeyCode.F5);
            workspace.calm();
            workspace.key(KeyCode.F1);
            List<KeyCombination> taken = PresentationShortcuts.ALL.stream()
                    .flatMap(shortcut -> shortcut.keys().stream())
                    .toList();
            Stream<Shortcut> under =
                    all(which).filter(shortcut -> shortcut.keys().stream().noneMatch(taken::contains));
            assertEquals(List.of(), missing(Stream.concat(PresentationShortcuts.ALL.stream(), under)));
            hideHelp(workspace);
        }
    }

    @Test
    void aKeyThatIsNotListedIsFound() {
        try (var workspace = open(Workspace.LAB)) {
            workspace.key(KeyCode.F1);
            Shortcut zones = ShortcutTable.byId("zones");
            assertEquals(1, missing(Stream.of(zones)).size());
            hideHelp(workspace);
        }
    }
}
