package backlight.controller;

import static backlight.controller.Shortcut.Group.PRESENTATION;
import static backlight.controller.Shortcut.ctrl;
import static backlight.controller.Shortcut.key;
import static backlight.controller.Shortcut.typed;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The keys of a presentation; a presenter's remote sends PgDn, PgUp, F5 or Shift+F5, Esc, and "." or B. */
public final class PresentationShortcuts {
    /** Those that begin one. */
    public static final List<Shortcut> BEGIN = List.of(
            Shortcut.of("present", PRESENTATION, key(KeyCode.F5)),
            Shortcut.of("present-lecture", PRESENTATION, key(KeyCode.F5, SHIFT_DOWN)));

    /** Those that act during one. */
    public static final List<Shortcut> ALL = List.of(
            Shortcut.of("present-next", PRESENTATION, key(KeyCode.PAGE_DOWN)),
            Shortcut.of("present-back", PRESENTATION, key(KeyCode.PAGE_UP)),
            Shortcut.of("present-blank", PRESENTATION, key(KeyCode.B), typed(".")),
            Shortcut.of("present-next-chart", PRESENTATION, ctrl(KeyCode.PAGE_DOWN)),
            Shortcut.of("present-previous-chart", PRESENTATION, ctrl(KeyCode.PAGE_UP)),
            Shortcut.of("present-pointer", PRESENTATION, ctrl(KeyCode.L)),
            Shortcut.of("present-pen", PRESENTATION, ctrl(KeyCode.P)),
            Shortcut.of("present-wipe", PRESENTATION, ctrl(KeyCode.E)),
            Shortcut.of("present-keys", PRESENTATION, key(KeyCode.K, SHORTCUT_DOWN, SHIFT_DOWN)));

    private PresentationShortcuts() {}
}
