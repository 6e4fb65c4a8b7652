package backlight.view.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;

/** A field for a text, which tells a screen reader its name and what it contains. */
public final class NamedField extends TextField {
    private final NameLabel name = new NameLabel();

    /** @param words its name */
    public NamedField(String words) {
        setAccessibleText(words);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case LABELED_BY -> name.of(this);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
