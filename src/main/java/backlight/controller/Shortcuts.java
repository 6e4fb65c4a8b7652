package backlight.controller;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Lets keys act on a scene.
 *
 * <p>A key that is held down repeats only what moves something, so that a switch does not flicker. A control that uses a
 * key itself comes first: Space presses the button that has the focus. Keys that could be typed text do nothing while
 * text is edited.
 */
public final class Shortcuts {
    private final Supplier<Keys> keys;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean characterIsSpent;
    private boolean held;

    /** @param keys those that act now, which depends on the workspace that is shown */
    public Shortcuts(Supplier<Keys> keys) {
        this.keys = keys;
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            characterIsSpent = false;
            // A field hands Esc on to its parent as a second event of the same press.
            boolean handedOn = scene.getFocusOwner() != null && event.getTarget() != scene.getFocusOwner();
            if (!handedOn) held = !down.add(event.getCode());
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> down.clear());
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::dropSpentCharacter);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> act(event, scene.getFocusOwner()));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> act(event, scene.getFocusOwner()));
    }

    /** A pressed key also types its character, which would land in the field that the key has just focused. */
    private void dropSpentCharacter(KeyEvent event) {
        if (characterIsSpent) event.consume();
    }

    private void act(KeyEvent event, Node focused) {
        Keys now = keys.get();
        for (Shortcut shortcut : now.table()) {
            if (shortcut.matches(event) && !(editsText(focused) && isText(shortcut, event))) {
                event.consume();
                characterIsSpent = event.getEventType() == KeyEvent.KEY_PRESSED;
                if (!held || shortcut.repeats())
                    now.actions().get(shortcut.id()).run();
                return;
            }
        }
    }

    private static boolean isText(Shortcut shortcut, KeyEvent event) {
        KeyCombination match =
                shortcut.allKeys().filter(key -> key.match(event)).findFirst().orElseThrow();
        return match.getShortcut() != ModifierValue.DOWN
                && !(match instanceof KeyCodeCombination key
                        && (key.getCode().isFunctionKey() || key.getCode() == KeyCode.ESCAPE));
    }

    private static boolean editsText(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?> box && box.isEditable()
                || focused instanceof Spinner<?> spinner && spinner.isEditable();
    }
}
