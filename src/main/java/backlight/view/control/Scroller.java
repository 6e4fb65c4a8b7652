package backlight.view.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A pane that scrolls up and down, its content as wide as it is. It keeps no picture of its content: JavaFX would paint
 * all of that picture anew for every number that changes.
 */
public class Scroller extends ScrollPane {
    public Scroller() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        skinProperty().subscribe(skin -> {
            if (skin != null) forgetPicture();
        });
    }

    public Scroller(Node content) {
        this();
        setContent(content);
    }

    private void forgetPicture() {
        lookup(".viewport").setCache(false);
    }
}
