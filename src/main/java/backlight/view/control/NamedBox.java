package backlight.view.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;

/** A list to choose one of, which tells a screen reader its name and what is chosen. */
public final class NamedBox<T> extends ComboBox<T> {
    private final NameLabel name = new NameLabel();

    public NamedBox() {}

    /** @param words its name */
    public NamedBox(String words) {
        setAccessibleText(words);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getConverter().toString(getValue());
            case LABELED_BY -> name.of(this);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
