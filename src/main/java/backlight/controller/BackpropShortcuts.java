package backlight.controller;

import static backlight.controller.Shortcut.Group.NETWORK;
import static backlight.controller.Shortcut.Group.PICTURE;
import static backlight.controller.Shortcut.Group.TRAINING;
import static backlight.controller.Shortcut.Group.WAVE;
import static backlight.controller.Shortcut.key;
import static backlight.controller.Shortcut.typed;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The keys of the Backprop workspace, and its gestures of the mouse. */
public final class BackpropShortcuts {
    public static final List<Shortcut> ALL = List.of(
            Shortcut.of("wave-play", WAVE, key(KeyCode.SPACE)),
            Shortcut.of("wave-on", WAVE, key(KeyCode.RIGHT, SHIFT_DOWN), typed("]"))
                    .repeating(),
            Shortcut.of("wave-back", WAVE, key(KeyCode.LEFT, SHIFT_DOWN), typed("["))
                    .repeating(),
            Shortcut.of("wave-start", WAVE, key(KeyCode.HOME)),
            Shortcut.of("wave-end", WAVE, key(KeyCode.END)),
            Shortcut.of("next-sample", WAVE, key(KeyCode.N)).repeating(),
            Shortcut.of("train", TRAINING, key(KeyCode.G)),
            Shortcut.of("restart", TRAINING, key(KeyCode.R)),
            Shortcut.of("new-weights", TRAINING, key(KeyCode.W)),
            Shortcut.of("true-scale", PICTURE, key(KeyCode.L)),
            Shortcut.of("show-weights", PICTURE, typed("1")),
            Shortcut.of("show-gradient", PICTURE, typed("2")),
            Shortcut.of("show-both", PICTURE, typed("3")),
            Shortcut.of("open-function", NETWORK, key(KeyCode.O)),
            Shortcut.of("lock-number", NETWORK, key(KeyCode.K)),
            Shortcut.of("check-gradients", NETWORK, key(KeyCode.C)));

    /** Their sentences are {@code gesture.<id>.keys} and {@code gesture.<id>}. */
    public static final List<String> GESTURES =
            List.of("point", "choose", "number", "sample", "walk", "edit", "delete", "tell");

    private BackpropShortcuts() {}
}
