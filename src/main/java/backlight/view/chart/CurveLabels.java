package backlight.view.chart;

import backlight.view.chart.Placement.Box;
import backlight.view.chart.PlotContent.Drawn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** The names on the curves, each where its curve is far from the others. */
final class CurveLabels extends Group {
    private static final double[] SPOTS = {
        0.012, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72, 0.78, 0.84, 0.9, 0.95
    };

    /** What a place costs, in multiples of the text size of free room. */
    private static final double FROM_THE_END = 0.8;

    private static final double BELOW = 0.3;
    private static final double STAYS = 0.8;

    /** For each text size between the name and the middle of its curve. */
    private static final double FAR_AWAY = 0.6;

    /** More free room than this, in multiples of the text size, makes a place no better. */
    private static final double ENOUGH = 2.5;

    private record Spot(double at, Box box, double score) {}

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
        write(label, curve);
        String key = curve.family().id() + curve.index();
        double before = last.getOrDefault(key, 0.0);
        Optional<Spot> best = DoubleStream.of(SPOTS)
                .flatMap(spot -> DoubleStream.of(-spot, spot))
                .mapToObj(spot -> judge(label, curve, quantity, index, spot, spot == before, placement, frame))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Spot::score));
        best.ifPresent(spot -> {
            last.put(key, spot.at());
            placement.take(spot.box());
            label.relocate(Math.round(spot.box().x()), Math.round(spot.box().y()));
        });
        return best.isPresent();
    }

    private static void write(Label label, Drawn curve) {
        label.setText(curve.name());
        String hue = curve.style().styleClass();
        if (!label.getStyleClass().contains(hue)) {
            label.getStyleClass().setAll("curve-label", hue);
            label.applyCss();
        }
        label.autosize();
    }

    /**
     * How good a place is: free on its side of the curve, off all strokes, near an end of the curve, and where the name
     * stood before.
     *
     * @param at a share of the width; negative above the curve, positive below it
     */
    private static Optional<Spot> judge(
            Label label,
            Drawn curve,
            Quantity quantity,
            int index,
            double at,
            boolean stood,
            Placement placement,
            PlotFrame frame) {
        int side = at < 0 ? -1 : 1;
        double share = Math.abs(at);
        double px = frame.left() + share * (frame.width() - label.getWidth());
        double middle = px + label.getWidth() / 2;
        double room = placement.room(index, middle, side, ENOUGH * frame.em());
        if (room < 0) return Optional.empty();
        double at0 = height(curve, quantity, px, frame);
        double at1 = height(curve, quantity, middle, frame);
        double at2 = height(curve, quantity, px + label.getWidth(), frame);
        double edge = side < 0 ? Math.min(at1, Math.min(at0, at2)) : Math.max(at1, Math.max(at0, at2));
        Box box = placement.inside(beside(label, edge, px, side, frame));
        if (placement.isTaken(box)) return Optional.empty();
        double penalty = placement.cost(box)
                + FAR_AWAY * Math.abs(edge - at1) / frame.em()
                + FROM_THE_END * Math.min(share, 1 - share)
                + (side > 0 ? BELOW : 0)
                - (stood ? STAYS : 0);
        return Optional.of(new Spot(at, box, room - penalty * frame.em()));
    }

    private static double height(Drawn curve, Quantity quantity, double px, PlotFrame frame) {
        return frame.y().pixel(curve.at(quantity, frame.x().value(px)));
    }

    /** The label above (side −1) or below (side 1) the nearest point of the curve. */
    private static Box beside(Label label, double edge, double px, int side, PlotFrame frame) {
        double gap = 0.15 * frame.em();
        double top = side < 0 ? edge - gap - label.getHeight() : edge + gap;
        return new Box(px, top, label.getWidth(), label.getHeight());
    }
}
