package backlight.view.style;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * A Feather icon that follows the text size. (Ikonli's own FontIcon writes its size into its inline style, so a size in
 * em would grow with every pass of the stylesheets.)
 */
public final class Icon extends Text {
    public Icon(Feather picture) {
        super(Character.toString(picture.getCode()));
        getStyleClass().add("icon");
    }
}
