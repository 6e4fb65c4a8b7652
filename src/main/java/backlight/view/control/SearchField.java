package backlight.view.control;

import javafx.scene.AccessibleAttribute;
import org.controlsfx.control.textfield.CustomTextField;

/** A field for what is searched, which tells a screen reader its name and what it contains. */
public final class SearchField extends CustomTextField {
    private final NameLabel name = new NameLabel();

    /** @param words its name, which it shows while it is empty */
    public SearchField(String words) {
        getStyleClass().add("search-field");
        setPromptText(words);
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
