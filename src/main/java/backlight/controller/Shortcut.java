package backlight.controller;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that do something. Its sentence is {@code shortcut.<id>}, that of its group {@code shortcut.group.<group>}.
 *
 * @param id what it does, such as reset-view
 * @param group where the help lists it
 * @param keys any of them does it; these are shown
 * @param silentKeys these do it too but are not shown, such as the same key on the number pad
 * @param repeats whether holding the key down does it again and again
 */
public record Shortcut(
        String id, Group group, List<KeyCombination> keys, List<KeyCombination> silentKeys, boolean repeats) {
    /** The headings of the help, in its order. */
    public enum Group {
        EDIT,
        CURSOR,
        CHART,
        FUNCTION,
        WAVE,
        TRAINING,
        RACE,
        PICTURE,
        NETWORK,
        PRESENTATION,
        WINDOW
    }

    public Shortcut {
        keys = List.copyOf(keys);
        silentKeys = List.copyOf(silentKeys);
    }

    static Shortcut of(String id, Group group, KeyCombination... keys) {
        return new Shortcut(id, group, List.of(keys), List.of(), false);
    }

    Shortcut silently(KeyCombination... more) {
        return new Shortcut(id, group, keys, List.of(more), repeats);
    }

    Shortcut repeating() {
        return new Shortcut(id, group, keys, silentKeys, true);
    }

    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    static KeyCombination ctrl(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    static KeyCombination typed(String character) {
        return new TypedCharacter(character);
    }

    String messageKey() {
        return "shortcut." + id;
    }

    /** Its keys as help and tooltips write them, such as "Ctrl+Shift+Z, Ctrl+Y". */
    public String keysText() {
        return keys.stream().map(Shortcut::written).collect(Collectors.joining(", "));
    }

    /** JavaFX writes Shift+Ctrl+Z and a hyphen. */
    private static String written(KeyCombination key) {
        return key.getDisplayText().replace("Shift+Ctrl+", "Ctrl+Shift+").replace('-', '−');
    }

    boolean matches(KeyEvent event) {
        return allKeys().anyMatch(key -> key.match(event));
    }

    Stream<KeyCombination> allKeys() {
        return Stream.concat(keys.stream(), silentKeys.stream());
    }
}
