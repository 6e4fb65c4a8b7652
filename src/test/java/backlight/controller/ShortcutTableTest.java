package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.screen.HelpPane.Section;
import backlight.view.text.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class ShortcutTableTest {
    private final Messages messages = Messages.load();

    private static Map<String, Runnable> actions() {
        Map<String, Runnable> actions = new HashMap<>();
        ShortcutTable.ALL.forEach(shortcut -> actions.put(shortcut.id(), () -> {}));
        return actions;
    }

    @Test
    void noKeyAndNoIdIsThereTwice() {
        Set<String> ids = ShortcutTable.ALL.stream().map(Shortcut::id).collect(Collectors.toSet());
        assertEquals(ShortcutTable.ALL.size(), ids.size());
        Set<KeyCombination> keys = new HashSet<>();
        ShortcutTable.ALL.forEach(shortcut ->
                shortcut.allKeys().forEach(key -> assertTrue(keys.add(key), () -> "" + key)));
    }

    @Test
    void keysAreWrittenForPeople() {
        assertEquals("Ctrl+Shift+Z, Ctrl+Y", ShortcutTable.byId("redo").keysText());
        assertEquals("R, Home", ShortcutTable.byId("reset-view").keysText());
        assertEquals("F1, ?", ShortcutTable.byId("help").keysText());
        assertEquals("Ctrl+0", ShortcutTable.byId("text-reset").keysText());
        assertEquals("Ctrl+,", ShortcutTable.byId("settings").keysText());
        assertEquals("Ctrl+−", ShortcutTable.byId("text-smaller").keysText());
        assertEquals("Ctrl++", ShortcutTable.byId("text-larger").keysText());
        assertEquals("Shift+←", ShortcutTable.byId("cursor-left-far").keysText());
        assertEquals("Ctrl+→", ShortcutTable.byId("next-breakpoint").keysText());
    }

    @Test
    void anUnknownIdIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> ShortcutTable.byId("fly"));
        assertTrue(e.getMessage().contains("fly"));
    }

    @Test
    void aShortcutWithoutActionIsRefused() {
        Map<String, Runnable> actions = actions();
        actions.remove("lock");
        var e = assertThrows(IllegalArgumentException.class, () -> new Keys(ShortcutTable.ALL, actions));
        assertTrue(e.getMessage().contains("lock"));
    }

    @Test
    void anActionWithoutShortcutIsRefused() {
        Map<String, Runnable> actions = actions();
        actions.put("fly", () -> {});
        var e = assertThrows(IllegalArgumentException.class, () -> new Keys(ShortcutTable.ALL, actions));
        assertTrue(e.getMessage().contains("fly"));
        actions.remove("fly");
        assertDoesNotThrow(() -> new Keys(ShortcutTable.ALL, actions));
    }

    @Test
    void theHelpListsEveryShortcutAndTheGestures() {
        List<Section> sections = new HelpText(messages).sections(ShortcutTable.ALL, FunctionsShortcuts.GESTURES);
        int lines =
                sections.stream().mapToInt(section -> section.lines().size()).sum();
        assertTrue(lines > ShortcutTable.ALL.size());
        assertEquals("Edit", sections.get(0).heading());
        sections.forEach(section -> section.lines().forEach(line -> {
            assertFalse(line.keys().isBlank());
            assertFalse(line.meaning().isBlank());
        }));
    }

    @Test
    void theHelpLeavesOutEmptyGroups() {
        List<Shortcut> one = List.of(ShortcutTable.byId("theme"));
        List<String> headings = new HelpText(messages)
                .sections(one, FunctionsShortcuts.GESTURES).stream()
                        .map(Section::heading)
                        .toList();
        assertEquals(List.of("Window", "Mouse and touchpad"), headings);
    }
}
