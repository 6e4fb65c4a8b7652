package backlight.view.chart;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The colours of a map, which the stylesheet gives to shapes that are never seen. */
public final class MapColours extends Group {
    private final List<Rectangle> classes = Stream.of("class-0", "class-1", "class-2", "class-3")
            .map(MapColours::sample)
            .toList();
    private final Rectangle ground = sample("map-ground");
    private final Rectangle high = sample("map-high");

    /** @param changed runs when the theme brings other colours */
    public MapColours(Runnable changed) {
        setVisible(false);
        getChildren().addAll(classes);
        getChildren().addAll(ground, high);
        for (Node node : getChildren()) ((Rectangle) node).fillProperty().subscribe(changed);
    }

    private static Rectangle sample(String styleClass) {
        Rectangle sample = new Rectangle();
        sample.getStyleClass().setAll(styleClass);
        return sample;
    }

    public Color ground() {
        return colour(ground);
    }

    /** What stands for the largest of some numbers. */
    public Color high() {
        return colour(high);
    }

    public Color ofClass(int k) {
        return colour(classes.get(k % classes.size()));
    }

    List<Color> classes() {
        return classes.stream().map(MapColours::colour).toList();
    }

    private static Color colour(Rectangle sample) {
        return sample.getFill() instanceof Color colour ? colour : Color.TRANSPARENT;
    }
}
