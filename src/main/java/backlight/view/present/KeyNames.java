package backlight.view.present;

import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What stands on the keys, as in "Ctrl+K" or "PgDn". */
public final class KeyNames {
    private final Messages messages;

    public KeyNames(Messages messages) {
        this.messages = messages;
    }

    /** The keys of a KEY_PRESSED event; empty for a modifier alone and for a key without a name. */
    public Optional<String> of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey()) return Optional.empty();
        String typed = event.getText();
        boolean sign = typed.length() == 1 && typed.charAt(0) > ' ' && !Character.isLetterOrDigit(typed.charAt(0));
        String key = sign ? typed : name(code);
        if (key.isEmpty()) return Optional.empty();
        List<String> words = modifiers(event, sign);
        words.add(key);
        return Optional.of(String.join("+", words));
    }

    /** Shift is part of a sign: "?" and not "Shift+?". */
    private List<String> modifiers(KeyEvent event, boolean sign) {
        List<String> words = new ArrayList<>();
        if (event.isControlDown()) words.add(name(KeyCode.CONTROL));
        if (event.isAltDown()) words.add(name(KeyCode.ALT));
        if (event.isShiftDown() && !sign) words.add(name(KeyCode.SHIFT));
        if (event.isMetaDown()) words.add(name(KeyCode.META));
        return words;
    }

    private String name(KeyCode code) {
        if (code == KeyCode.UNDEFINED) return "";
        String id = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.find("key." + id).orElseGet(code::getName);
    }
}
