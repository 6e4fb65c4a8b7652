package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Workspace;
import backlight.view.screen.HelpPane.Section;
import backlight.view.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortcutTableTest {
    private final Messages messages = Messages.load();

    /** All that act in this workspace. */
    static List<Shortcut> table(Workspace workspace) {
        return Stream.of(
                        ShortcutTable.WINDOW_KEYS,
                        ShortcutTable.goingTo(List.of(Workspace.values())),
                        ShortcutTable.of(workspace))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Runnable> actions(List<Shortcut> table) {
        Map<String, Runnable> actions = new HashMap<>();
        table.forEach(shortcut -> actions.put(shortcut.id(), () -> {}));
        return actions;
    }

    @Test
    void noIdIsThereTwice() {
        Set<String> ids = ShortcutTable.ALL.stream().map(Shortcut::id).collect(Collectors.toSet());
        assertEquals(ShortcutTable.ALL.size(), ids.size());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyDoesTwoThingsInAWorkspace(Workspace workspace) {
        List<Shortcut> table = table(workspace);
        assertDoesNotThrow(() -> new Keys(table, actions(table)));
    }

    @Test
    void twoShortcutsWithOneKeyAreRefused() {
        Shortcut undo = ShortcutTable.byId("undo");
        Shortcut other = new Shortcut("other", Shortcut.Group.EDIT, undo.keys(), List.of(), false);
        List<Shortcut> both = List.of(undo, other);
        var e = assertThrows(IllegalArgumentException.class, () -> new Keys(both, actions(both)));
        assertTrue(e.getMessage().contains("Ctrl+Z"), e.getMessage());
    }

    @Test
    void aWorkspaceAddsItsKeysToThoseOfTheWindow() {
        List<Shortcut> help = List.of(ShortcutTable.byId("help"));
        List<Shortcut> fit = List.of(ShortcutTable.byId("fit"));
        Keys both = new Keys(help, actions(help)).and(new Keys(fit, actions(fit)));
        assertEquals(Set.of("help", "fit"), both.actions().keySet());
        assertEquals(List.of(help.get(0), fit.get(0)), both.table());
    }

    @Test
    void goingToAWorkspaceIsCtrlWithItsPlace() {
        List<Shortcut> going = ShortcutTable.goingTo(List.of(Workspace.values()));
        assertEquals("Ctrl+2", going.get(1).keysText());
        going.forEach(
                shortcut -> assertFalse(messages.text(shortcut.messageKey()).isBlank()));
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
        Map<String, Runnable> actions = actions(ShortcutTable.WINDOW_KEYS);
        actions.remove("theme");
        var e = assertThrows(IllegalArgumentException.class, () -> new Keys(ShortcutTable.WINDOW_KEYS, actions));
        assertTrue(e.getMessage().contains("theme"));
    }

    @Test
    void anActionWithoutShortcutIsRefused() {
        Map<String, Runnable> actions = actions(ShortcutTable.WINDOW_KEYS);
        actions.put("fly", () -> {});
        var e = assertThrows(IllegalArgumentException.class, () -> new Keys(ShortcutTable.WINDOW_KEYS, actions));
        assertTrue(e.getMessage().contains("fly"));
        actions.remove("fly");
        assertDoesNotThrow(() -> new Keys(ShortcutTable.WINDOW_KEYS, actions));
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
        assertEquals(List.of("Window", "Mouse, touchpad, and keys where the focus is"), headings);
    }
}
