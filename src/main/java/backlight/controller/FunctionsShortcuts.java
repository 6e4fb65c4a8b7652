package backlight.controller;

import static backlight.controller.Shortcut.Group.CHART;
import static backlight.controller.Shortcut.Group.CURSOR;
import static backlight.controller.Shortcut.Group.FUNCTION;
import static backlight.controller.Shortcut.ctrl;
import static backlight.controller.Shortcut.key;
import static backlight.controller.Shortcut.typed;
import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The keys of the Functions workspace, and its gestures of the mouse. */
public final class FunctionsShortcuts {
    public static final List<Shortcut> ALL = List.of(
            Shortcut.of("cursor-left", CURSOR, key(KeyCode.LEFT)).repeating(),
            Shortcut.of("cursor-right", CURSOR, key(KeyCode.RIGHT)).repeating(),
            Shortcut.of("cursor-left-far", CURSOR, key(KeyCode.LEFT, SHIFT_DOWN))
                    .repeating(),
            Shortcut.of("cursor-right-far", CURSOR, key(KeyCode.RIGHT, SHIFT_DOWN))
                    .repeating(),
            Shortcut.of("previous-breakpoint", CURSOR, ctrl(KeyCode.LEFT)).repeating(),
            Shortcut.of("next-breakpoint", CURSOR, ctrl(KeyCode.RIGHT)).repeating(),
            Shortcut.of("type-x", CURSOR, key(KeyCode.X)),
            Shortcut.of("lock", CURSOR, key(KeyCode.K)),
            Shortcut.of("fit", CHART, key(KeyCode.F)),
            Shortcut.of("reset-view", CHART, key(KeyCode.R), key(KeyCode.HOME)),
            Shortcut.of("zoom-in", CHART, typed("+")).silently(typed("=")).repeating(),
            Shortcut.of("zoom-out", CHART, typed("−")).silently(typed("-")).repeating(),
            Shortcut.of("pan-left", CHART, key(KeyCode.LEFT, ALT_DOWN)).repeating(),
            Shortcut.of("pan-right", CHART, key(KeyCode.RIGHT, ALT_DOWN)).repeating(),
            Shortcut.of("pan-up", CHART, key(KeyCode.UP, ALT_DOWN)).repeating(),
            Shortcut.of("pan-down", CHART, key(KeyCode.DOWN, ALT_DOWN)).repeating(),
            Shortcut.of("zones", CHART, key(KeyCode.Z)),
            Shortcut.of("slope", CHART, key(KeyCode.D)),
            Shortcut.of("type-parameter", FUNCTION, key(KeyCode.A)),
            Shortcut.of("find", FUNCTION, typed("/")),
            Shortcut.of("previous-function", FUNCTION, typed("["), ctrl(KeyCode.UP)),
            Shortcut.of("next-function", FUNCTION, typed("]"), ctrl(KeyCode.DOWN)),
            Shortcut.of("play", FUNCTION, key(KeyCode.P)));

    /** Their sentences are {@code gesture.<id>.keys} and {@code gesture.<id>}. */
    public static final List<String> GESTURES = List.of("wheel", "drag", "box", "click", "double-click", "handle");

    private FunctionsShortcuts() {}
}
