package backlight.view.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;

/** The sentence at a field about what was refused; takes no room while there is none. */
public final class FieldProblem extends Label {
    public FieldProblem(ReadOnlyStringProperty problem) {
        getStyleClass().add("problem");
        setWrapText(true);
        textProperty().bind(problem);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
