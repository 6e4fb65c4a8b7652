package backlight.view.style;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/**
 * A PopOver in the program's look, which is there at once. ControlsFX gives each one a stylesheet of its own, which no
 * theme can overrule.
 */
public final class ThemedPopOver extends PopOver {
    public ThemedPopOver(Node content) {
        super(content);
        getRoot().getStylesheets().clear();
        setAnimated(false);
    }
}
