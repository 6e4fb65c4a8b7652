package backlight.controller;

import static backlight.controller.Shortcut.Group.PICTURE;
import static backlight.controller.Shortcut.Group.RACE;
import static backlight.controller.Shortcut.key;
import static backlight.controller.Shortcut.typed;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The keys of the Lab, and its gestures of the mouse. */
public final class LabShortcuts {
    public static final List<Shortcut> ALL = List.of(
            Shortcut.of("race-run", RACE, key(KeyCode.SPACE)),
            Shortcut.of("epoch-on", RACE, key(KeyCode.RIGHT, SHIFT_DOWN), typed("]"))
                    .repeating(),
            Shortcut.of("epoch-back", RACE, key(KeyCode.LEFT, SHIFT_DOWN), typed("["))
                    .repeating(),
            Shortcut.of("epoch-first", RACE, key(KeyCode.HOME)),
            Shortcut.of("epoch-last", RACE, key(KeyCode.END)),
            Shortcut.of("next-seed", RACE, key(KeyCode.W)),
            Shortcut.of("lab-true-scale", PICTURE, key(KeyCode.L)));

    /** Their sentences are {@code gesture.<id>.keys} and {@code gesture.<id>}. */
    public static final List<String> GESTURES = List.of("lab-epoch", "lab-open", "lab-walk", "tell", "tell-born");

    private LabShortcuts() {}
}
