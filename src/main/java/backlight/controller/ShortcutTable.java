package backlight.controller;

import static backlight.controller.Shortcut.Group.CHART;
import static backlight.controller.Shortcut.Group.CURSOR;
import static backlight.controller.Shortcut.Group.EDIT;
import static backlight.controller.Shortcut.Group.FUNCTION;
import static backlight.controller.Shortcut.Group.WINDOW;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** Every keyboard shortcut of the program. PgUp and PgDn stay free: a presenter's remote sends them. */
public final class ShortcutTable {
    public static final List<Shortcut> ALL = List.of(
            Shortcut.of("undo", EDIT, ctrl(KeyCode.Z)),
            Shortcut.of("redo", EDIT, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), ctrl(KeyCode.Y)),
            Shortcut.of("cursor-left", CURSOR, key(KeyCode.LEFT)),
            Shortcut.of("cursor-right", CURSOR, key(KeyCode.RIGHT)),
            Shortcut.of("cursor-left-far", CURSOR, key(KeyCode.LEFT, SHIFT_DOWN)),
            Shortcut.of("cursor-right-far", CURSOR, key(KeyCode.RIGHT, SHIFT_DOWN)),
            Shortcut.of("previous-breakpoint", CURSOR, ctrl(KeyCode.LEFT)),
            Shortcut.of("next-breakpoint", CURSOR, ctrl(KeyCode.RIGHT)),
            Shortcut.of("type-x", CURSOR, key(KeyCode.X)),
            Shortcut.of("lock", CURSOR, key(KeyCode.K)),
            Shortcut.of("fit", CHART, key(KeyCode.F)),
            Shortcut.of("reset-view", CHART, key(KeyCode.R), key(KeyCode.HOME)),
            Shortcut.of("zoom-in", CHART, typed("+")).silently(typed("=")),
            Shortcut.of("zoom-out", CHART, typed("−")).silently(typed("-")),
            Shortcut.of("zones", CHART, key(KeyCode.Z)),
            Shortcut.of("slope", CHART, key(KeyCode.D)),
            Shortcut.of("find", FUNCTION, typed("/")),
            Shortcut.of("previous-function", FUNCTION, typed("["), ctrl(KeyCode.UP)),
            Shortcut.of("next-function", FUNCTION, typed("]"), ctrl(KeyCode.DOWN)),
            Shortcut.of("play", FUNCTION, key(KeyCode.P)),
            Shortcut.of("theme", WINDOW, key(KeyCode.T)),
            Shortcut.of("text-larger", WINDOW, ctrl(KeyCode.PLUS))
                    .silently(key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY), ctrl(KeyCode.ADD)),
            Shortcut.of("text-smaller", WINDOW, ctrl(KeyCode.MINUS)).silently(ctrl(KeyCode.SUBTRACT)),
            Shortcut.of("text-reset", WINDOW, ctrl(KeyCode.DIGIT0)).silently(ctrl(KeyCode.NUMPAD0)),
            Shortcut.of("close", WINDOW, key(KeyCode.ESCAPE)),
            Shortcut.of("settings", WINDOW, ctrl(KeyCode.COMMA)),
            Shortcut.of("help", WINDOW, key(KeyCode.F1), typed("?")));

    private ShortcutTable() {}

    /**
     * The shortcut with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Shortcut byId(String id) {
        return ALL.stream()
                .filter(shortcut -> shortcut.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no shortcut is called " + id));
    }

    private static KeyCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCombination ctrl(KeyCode code) {
        return key(code, SHORTCUT_DOWN);
    }

    private static KeyCombination typed(String character) {
        return new TypedCharacter(character);
    }
}
