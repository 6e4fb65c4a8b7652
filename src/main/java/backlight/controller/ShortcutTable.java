package backlight.controller;

import static backlight.controller.Shortcut.Group.EDIT;
import static backlight.controller.Shortcut.Group.WINDOW;
import static backlight.controller.Shortcut.ctrl;
import static backlight.controller.Shortcut.key;
import static backlight.controller.Shortcut.typed;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import backlight.model.scene.Workspace;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * Every keyboard shortcut of the program: those of the window, and those of each workspace, which act while it is shown.
 * PgUp and PgDn stay free in them: a presenter's remote sends them.
 */
public final class ShortcutTable {
    /** Those that act in every workspace. */
    public static final List<Shortcut> WINDOW_KEYS = List.of(
            Shortcut.of("undo", EDIT, ctrl(KeyCode.Z)).repeating(),
            Shortcut.of("redo", EDIT, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), ctrl(KeyCode.Y))
                    .repeating(),
            Shortcut.of("theme", WINDOW, key(KeyCode.T)),
            Shortcut.of("text-larger", WINDOW, ctrl(KeyCode.PLUS))
                    .silently(key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY), ctrl(KeyCode.ADD)),
            Shortcut.of("text-smaller", WINDOW, ctrl(KeyCode.MINUS)).silently(ctrl(KeyCode.SUBTRACT)),
            Shortcut.of("text-reset", WINDOW, ctrl(KeyCode.DIGIT0)).silently(ctrl(KeyCode.NUMPAD0)),
            Shortcut.of("close", WINDOW, key(KeyCode.ESCAPE)),
            Shortcut.of("settings", WINDOW, ctrl(KeyCode.COMMA)),
            Shortcut.of("palette", WINDOW, ctrl(KeyCode.K)),
            Shortcut.of("help", WINDOW, key(KeyCode.F1), typed("?")));

    /** Those of the window and of all workspaces; their ids differ, their keys may not. */
    public static final List<Shortcut> ALL = Stream.concat(
                    Stream.of(WINDOW_KEYS, PresentationShortcuts.BEGIN, PresentationShortcuts.ALL)
                            .flatMap(List::stream),
                    Stream.of(Workspace.values()).flatMap(workspace -> of(workspace).stream()))
            .toList();

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<KeyCode> PAD =
            List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);

    private ShortcutTable() {}

    /** Those that act while this workspace is shown. */
    public static List<Shortcut> of(Workspace workspace) {
        return switch (workspace) {
            case FUNCTIONS -> FunctionsShortcuts.ALL;
            case BACKPROP -> BackpropShortcuts.ALL;
            case LAB -> LabShortcuts.ALL;
        };
    }

    /** Ctrl+1, Ctrl+2 and so on for these workspaces. */
    public static List<Shortcut> goingTo(List<Workspace> workspaces) {
        return IntStream.range(0, workspaces.size())
                .mapToObj(i -> Shortcut.of(goingTo(workspaces.get(i)), WINDOW, ctrl(DIGITS.get(i)))
                        .silently(ctrl(PAD.get(i))))
                .toList();
    }

    /** The id of the shortcut that shows this workspace. */
    public static String goingTo(Workspace workspace) {
        return "show-" + workspace.id();
    }

    /**
     * The shortcut with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Shortcut byId(String id) {
        return Stream.concat(ALL.stream(), goingTo(List.of(Workspace.values())).stream())
                .filter(shortcut -> shortcut.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no shortcut is called " + id));
    }
}
