package backlight.view.network;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/** A dot of the legend, as {@link GapPainter} paints what is on its way back: hollow if it is below 0. */
final class CometMark extends Group {
    CometMark(double value, Inks inks, double radius) {
        getStyleClass().add("comet-mark");
        getChildren().add(new Circle(radius, LitRegion.paint(inks.light(value, 1))));
        if (value < 0) getChildren().add(new Circle(GapPainter.HOLLOW * radius, LitRegion.paint(inks.ground())));
    }
}
