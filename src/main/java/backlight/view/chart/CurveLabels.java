package backlight.view.chart;

import backlight.view.chart.Placement.Box;
import backlight.view.chart.PlotContent.Drawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** The names on the curves, each where its curve is far from the others. */
final class CurveLabels extends Group {
    private static final double[] SPOTS = {
        0.012, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72, 0.78, 0.84, 0.9, 0.95
    };

    private final List<Label> pool = new ArrayList<>();
    private final Map<String, Double> last = new HashMap<>();

    CurveLabels() {
        setMouseTransparent(true);
    }

    /** @param placement knows the curves in the order of {@code drawn} */
    void show(List<Drawn> drawn, Quantity quantity, Placement placement, PlotFrame frame) {
        while (pool.size() < drawn.size()) {
            Label label = new Label();
            pool.add(label);
            getChildren().add(label);
            label.applyCss();
        }
        for (int i = 0; i < pool.size(); i++) {
            boolean used = i < drawn.size() && put(pool.get(i), drawn.get(i), quantity, i, placement, frame);
            pool.get(i).setVisible(used);
        }
    }

    private boolean put(Label label, Drawn curve, Quantity quantity, int index, Placement placement, PlotFrame frame) {
        label.setText(curve.name());
        String hue = curve.style().styleClass();
        if (!label.getStyleClass().contains(hue)) {
            label.getStyleClass().setAll("curve-label", hue);
            label.applyCss();
        }
        label.autosize();
        String key = curve.family().id() + curve.index();
        double best = Double.NEGATIVE_INFINITY;
        Box bestBox = null;
        double bestSpot = 0;
        for (double spot : SPOTS) {
            for (int side = -1; side <= 1; side += 2) {
                double px = frame.left() + spot * (frame.width() - label.getWidth());
                double room = placement.room(index, px + label.getWidth() / 2, side, 2.5 * frame.em());
                if (room < 0) continue;
                double value = curve.at(quantity, frame.x().value(px + label.getWidth() / 2));
                Box box = placement.inside(beside(label, value, px, side, frame));
                if (placement.isTaken(box)) continue;
                double score = room
                        - frame.em() * Math.min(20, placement.cost(box))
                        - 0.8 * frame.em() * Math.min(spot, 1 - spot)
                        - (side > 0 ? 0.3 * frame.em() : 0);
                if (side * spot == last.getOrDefault(key, 0.0)) score += 0.8 * frame.em();
                if (score > best) {
                    best = score;
                    bestBox = box;
                    bestSpot = side * spot;
                }
            }
        }
        if (bestBox == null) return false;
        last.put(key, bestSpot);
        placement.take(bestBox);
        label.relocate(Math.round(bestBox.x()), Math.round(bestBox.y()));
        return true;
    }

    /** The label above (side −1) or below (side 1) the curve. */
    private static Box beside(Label label, double value, double px, int side, PlotFrame frame) {
        double gap = 0.15 * frame.em();
        double py = frame.y().pixel(value);
        double top = side < 0 ? py - gap - label.getHeight() : py + gap;
        return new Box(px, top, label.getWidth(), label.getHeight());
    }
}
