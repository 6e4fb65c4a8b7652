package backlight.controller;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A character, whatever keys make it: on a German keyboard "/" is Shift+7 and "[" is AltGr+8, so no key code names
 * them everywhere.
 */
final class TypedCharacter extends KeyCombination {
    private final String character;

    TypedCharacter(String character) {
        super(ModifierValue.ANY, ModifierValue.ANY, ModifierValue.ANY, ModifierValue.ANY, ModifierValue.ANY);
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        // Windows reports AltGr as Ctrl+Alt, which still types a character; Ctrl alone makes it a command.
        boolean command = event.isMetaDown() || event.isControlDown() && !event.isAltDown();
        return event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().equals(character)
                && !command;
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedCharacter typed && typed.character.equals(character);
    }

    @Override
    public int hashCode() {
        return character.hashCode();
    }
}
