package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.controller.PresentationShortcuts;
import backlight.controller.Shortcut;
import backlight.controller.ShortcutTable;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.style.Hint;
import backlight.view.style.Theme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever uses the mouse learns the keys from the hints. */
@ExtendWith(OnFxThread.class)
class HintKeysTest {
    /** No control does these: the mouse moves the cursor and the plane itself, or there is no control at all. */
    private static final Set<String> WITHOUT_A_CONTROL = Set.of(
            "cursor-left",
            "cursor-right",
            "cursor-left-far",
            "cursor-right-far",
            "previous-breakpoint",
            "next-breakpoint",
            "zoom-in",
            "zoom-out",
            "pan-left",
            "pan-right",
            "pan-up",
            "pan-down",
            "previous-function",
            "next-function",
            "wave-end",
            "text-larger",
            "text-smaller",
            "close",
            "palette");

    private static backlight.Workspace open(Workspace which) {
        BackpropState chosen = BackpropStates.chosen(BackpropState.initial(), new UnitId(1, 0));
        SceneState start = BackpropStates.scene(chosen).withWorkspace(which);
        backlight.Workspace workspace = backlight.Workspace.open(start, Theme.DARK, 1, 1920, 1080);
        workspace.key(KeyCode.COMMA, false, true);
        return workspace;
    }

    private static Stream<Control> controls() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(backlight.Workspace::all)
                .filter(Control.class::isInstance)
                .map(Control.class::cast);
    }

    private static List<String> withoutAHint(Workspace which) {
        List<String> hints = controls()
                .map(Node::getAccessibleHelp)
                .filter(hint -> hint != null)
                .toList();
        return Stream.of(
                        ShortcutTable.WINDOW_KEYS,
                        ShortcutTable.goingTo(List.of(Workspace.values())),
                        PresentationShortcuts.BEGIN,
                        ShortcutTable.of(which))
                .flatMap(List::stream)
                .filter(shortcut -> !WITHOUT_A_CONTROL.contains(shortcut.id()))
                .filter(shortcut -> hints.stream().noneMatch(hint -> hint.contains("(" + shortcut.keysText())))
                .map(Shortcut::id)
                .toList();
    }

    private static void hideOthers(backlight.Workspace workspace) {
        Window.getWindows().stream()
                .filter(window -> window != workspace.scene().getWindow())
                .toList()
                .forEach(Window::hide);
    }

    @ParameterizedTest
    @EnumSource(Workspace.class)
    void theHintOfAControlNamesTheKeyThatDoesTheSame(Workspace which) {
        try (var workspace = open(which)) {
            assertEquals(List.of(), withoutAHint(which));
            hideOthers(workspace);
        }
    }

    @Test
    void aHintWithoutItsKeyIsFound() {
        try (var workspace = open(Workspace.BACKPROP)) {
            ButtonBase restart = workspace.button("training.restart");
            Hint.on(restart, "Start again");
            assertEquals(List.of("restart"), withoutAHint(Workspace.BACKPROP));
            hideOthers(workspace);
        }
    }
}
