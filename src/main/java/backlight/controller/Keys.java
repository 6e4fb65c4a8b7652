package backlight.controller;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Shortcuts and what they do.
 *
 * @param table in the order of the help
 * @param actions what each shortcut of the table does, by its id
 */
public record Keys(List<Shortcut> table, Map<String, Runnable> actions) {
    /** Refuses a shortcut without action, an action without shortcut, and a key with two shortcuts. */
    public Keys {
        table = List.copyOf(table);
        actions = Map.copyOf(actions);
        Set<String> ids = table.stream().map(Shortcut::id).collect(Collectors.toSet());
        refuse("shortcuts without an action", ids, actions.keySet());
        refuse("actions without a shortcut", actions.keySet(), ids);
        Set<KeyCombination> seen = new HashSet<>();
        table.stream().flatMap(Shortcut::allKeys).filter(key -> !seen.add(key)).forEach(key -> {
            throw new IllegalArgumentException("two shortcuts have the key " + key.getDisplayText());
        });
    }

    private static void refuse(String what, Set<String> some, Set<String> others) {
        Set<String> left = new HashSet<>(some);
        left.removeAll(others);
        if (!left.isEmpty()) throw new IllegalArgumentException(what + ": " + left);
    }

    /** Those of {@code over} first; of these, only what has no key in common with them. */
    public Keys under(Keys over) {
        Set<KeyCombination> taken =
                over.table.stream().flatMap(Shortcut::allKeys).collect(Collectors.toSet());
        List<Shortcut> left = table.stream()
                .filter(shortcut -> shortcut.allKeys().noneMatch(taken::contains))
                .toList();
        Map<String, Runnable> theirs = new HashMap<>();
        left.forEach(shortcut -> theirs.put(shortcut.id(), actions.get(shortcut.id())));
        return over.and(new Keys(left, theirs));
    }

    /** These, and then those of a workspace. */
    public Keys and(Keys more) {
        Map<String, Runnable> all = new HashMap<>(actions);
        all.putAll(more.actions);
        return new Keys(Stream.concat(table.stream(), more.table.stream()).toList(), all);
    }
}
