package backlight.view.control;

import javafx.scene.AccessibleAttribute;
import org.controlsfx.control.SearchableComboBox;

/** A long list to choose one of, with a search; it tells a screen reader its name and what is chosen. */
public final class SearchBox<T> extends SearchableComboBox<T> {
    private final NameLabel name = new NameLabel();

    /** @param words its name */
    public SearchBox(String words) {
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
