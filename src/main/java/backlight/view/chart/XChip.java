package backlight.view.chart;

import backlight.view.style.Icon;
import backlight.view.text.Readout;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The cursor's x under the axis, with a lock while the cursor is locked. */
final class XChip extends Label {
    private final Icon lock = new Icon(Feather.LOCK);

    XChip() {
        getStyleClass().setAll("value-chip");
        setContentDisplay(ContentDisplay.RIGHT);
        setManaged(false);
    }

    /**
     * Stands under this x, as far as that lies within the width of what it stands in.
     *
     * @param top in pixels
     * @param width in pixels
     */
    void show(Scale scale, double x, boolean locked, double top, double width) {
        // A label looks for its graphic only when that changes, not when it becomes managed.
        Icon mark = locked ? lock : null;
        if (getGraphic() != mark) {
            setGraphic(mark);
            applyCss();
        }
        applyCss();
        setText("x = " + Readout.position(x, scale.window().length()));
        autosize();
        double within = Math.max(0, Math.min(scale.pixel(x) - getWidth() / 2, width - getWidth()));
        relocate(Math.round(within), Math.round(top));
    }
}
