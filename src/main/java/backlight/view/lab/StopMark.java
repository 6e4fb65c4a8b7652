package backlight.view.lab;

import javafx.scene.Group;
import javafx.scene.shape.Line;

/** A cross where training had to stop by itself. */
final class StopMark extends Group {
    private final Line falling = new Line();
    private final Line rising = new Line();

    StopMark() {
        falling.getStyleClass().add("stop-mark");
        rising.getStyleClass().add("stop-mark");
        getChildren().addAll(falling, rising);
    }

    /** @param width of the cell, which it does not leave */
    void show(boolean stopped, double x, double y, double width, double em) {
        setVisible(stopped);
        if (!stopped) return;
        double reach = 0.36 * em;
        double at = Math.max(reach + 1, Math.min(x, width - reach - 1));
        put(falling, at, y, reach, reach);
        put(rising, at, y, reach, -reach);
    }

    private static void put(Line line, double x, double y, double across, double down) {
        line.setStartX(x - across);
        line.setEndX(x + across);
        line.setStartY(y - down);
        line.setEndY(y + down);
    }
}
