package backlight.view.screen;

import javafx.scene.layout.Region;

/** The map as large as it is whole in its place: it is a square with lines around it. */
final class PresentedMap extends Region {
    private final DecisionMap map;

    PresentedMap(DecisionMap map) {
        this.map = map;
        map.setManaged(false);
        getChildren().add(map);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        double width = width(width(getWidth()));
        map.resizeRelocate(Math.floor((getWidth() - width) / 2), 0, width, map.prefHeight(width));
    }

    /** What is left for the square where the lines around it are as high as at this width. */
    private double width(double lines) {
        double around = map.prefHeight(lines) - lines;
        return Math.floor(Math.max(1, Math.min(getWidth(), getHeight() - around)));
    }
}
