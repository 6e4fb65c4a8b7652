package backlight.controller;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Lets the keys of a table act on a scene.
 *
 * <p>A key that is held down repeats only what moves something, so that a switch does not flicker. A control that uses a
 * key itself comes first. Keys that could be typed text do nothing while text is edited.
 */
public final class Shortcuts {
    private final List<Shortcut> table;
    private final Map<String, Runnable> actions;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean characterIsSpent;
    private boolean held;

    /**
     * @param actions what each shortcut of the table does, by its id
     * @throws IllegalArgumentException if one has no action, or an action has no shortcut
     */
    public Shortcuts(List<Shortcut> table, Map<String, Runnable> actions) {
        this.table = List.copyOf(table);
        this.actions = Map.copyOf(actions);
        Set<String> ids = table.stream().map(Shortcut::id).collect(Collectors.toSet());
        refuse("shortcuts without an action", ids, actions.keySet());
        refuse("actions without a shortcut", actions.keySet(), ids);
    }

    private static void refuse(String what, Set<String> some, Set<String> others) {
        Set<String> left = new HashSet<>(some);
        left.removeAll(others);
        if (!left.isEmpty()) throw new IllegalArgumentException(what + ": " + left);
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            characterIsSpent = false;
            held = !down.add(event.getCode());
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
        for (Shortcut shortcut : table) {
            if (shortcut.matches(event) && !(editsText(focused) && isText(shortcut, event))) {
                event.consume();
                characterIsSpent = event.getEventType() == KeyEvent.KEY_PRESSED;
                if (!held || shortcut.repeats()) actions.get(shortcut.id()).run();
                return;
            }
        }
    }

    private static boolean isText(Shortcut shortcut, KeyEvent event) {
        KeyCombination match =
                shortcut.allKeys().filter(key -> key.match(event)).findFirst().orElseThrow();
        return match.getShortcut() != ModifierValue.DOWN
                && !(match instanceof KeyCodeCombination key && key.getCode().isFunctionKey());
    }

    private static boolean editsText(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?> box && box.isEditable()
                || focused instanceof Spinner<?> spinner && spinner.isEditable();
    }
}
