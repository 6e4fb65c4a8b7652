package backlight.view.chart;

import backlight.model.scene.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a curve is told from the others wherever it is drawn.
 *
 * @param hue one of the eight curve colours, 0 to 7
 * @param pattern index into {@link #DASHES}
 */
public record CurveStyle(int hue, int pattern) {
    /** Lengths of dash and gap in units of the stroke width; the first is solid. */
    private static final List<List<Double>> DASHES = List.of(
            List.of(),
            List.of(4.0, 2.6),
            List.of(1.2, 1.8),
            List.of(5.0, 2.0, 1.2, 2.0),
            List.of(8.0, 2.6),
            List.of(1.2, 3.6),
            List.of(5.0, 2.0, 1.2, 2.0, 1.2, 2.0),
            List.of(8.0, 2.0, 3.0, 2.0),
            List.of(2.2, 2.2));

    /** The colour of the family; the first pattern that no earlier curve of that colour has. */
    public static List<CurveStyle> of(List<Curve> curves) {
        List<CurveStyle> styles = new ArrayList<>();
        for (Curve curve : curves) {
            int hue = curve.family().hue();
            int first = curve.family().dashed() ? 1 : 0;
            styles.add(IntStream.range(first, DASHES.size())
                    .mapToObj(pattern -> new CurveStyle(hue, pattern))
                    .filter(style -> !styles.contains(style))
                    .findFirst()
                    .orElseThrow());
        }
        return styles;
    }

    public String styleClass() {
        return "hue-" + hue;
    }

    /** The dash array of a stroke of this width, in pixels. */
    public Double[] dashes(double width) {
        return DASHES.get(pattern).stream().map(length -> length * width).toArray(Double[]::new);
    }
}
