package backlight.view.chart;

import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.Polyline;

/** The points of a polyline, which is painted anew only if they differ. */
public final class Points {
    private Points() {}

    /** @param points x₀, y₀, x₁, y₁, … */
    public static void put(Polyline line, double... points) {
        List<Double> boxed = Arrays.stream(points).boxed().toList();
        if (!boxed.equals(line.getPoints())) line.getPoints().setAll(boxed);
    }
}
