package backlight.view.chart;

import backlight.model.activation.OneSided;
import backlight.view.chart.Placement.Box;
import backlight.view.chart.PlotContent.Drawn;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** One plot: grid, zones, curves and what the cursor reads, drawn from a {@link PlotContent}. */
final class PlotPane extends Pane {
    /** Pixels; farther away nothing needs to be drawn exactly, and floats fail. */
    private static final double FAR = 1e5;

    private final Quantity quantity;
    private final Messages messages;
    private final ZoneLabels zoneLabels;
    private final Region area = new Region();
    private final Grid across = new Grid(true);
    private final Grid along = new Grid(false);
    private final ZoneLayer zones = new ZoneLayer();
    private final BandNode band = new BandNode();
    private final Group curves = new Group();
    private final TangentLayer tangent = new TangentLayer();
    private final Line stem = new Line();
    private final Rectangle cursor = new Rectangle();
    private final Circle dot = new Circle();
    private final Label chip = new Label();
    private final CurveLabels labels = new CurveLabels();
    private final Rectangle clip = new Rectangle();
    private final Group clipped = new Group();
    private final Map<Integer, CurveNode> nodes = new HashMap<>();
    private List<Integer> order = List.of();
    private List<Box> above = List.of();
    private PlotFrame frame;

    PlotPane(Quantity quantity, Messages messages) {
        this.quantity = quantity;
        this.messages = messages;
        zoneLabels = new ZoneLabels(messages);
        getStyleClass().add("plot");
        area.getStyleClass().add("chart");
        stem.getStyleClass().add("slope-stem");
        cursor.getStyleClass().add("cursor-line");
        cursor.setSmooth(false);
        dot.getStyleClass().add("cursor-dot");
        chip.getStyleClass().add("value-chip");
        clipped.setClip(clip);
        Node reading = quantity == Quantity.VALUE ? tangent : stem;
        clipped.getChildren()
                .addAll(
                        zones,
                        along.lines(),
                        across.lines(),
                        along.zero(),
                        across.zero(),
                        cursor,
                        band,
                        curves,
                        reading);
        getChildren().addAll(area, across.labels(), clipped, labels, zoneLabels, dot, chip);
        getChildren().forEach(node -> node.setManaged(false));
        getChildren().forEach(node -> node.setMouseTransparent(true));
    }

    PlotFrame frame() {
        return frame;
    }

    /** The width that the tick labels of this vertical axis need, in pixels. */
    double labelWidth(Ticks ticks) {
        return across.widest(ticks);
    }

    /** What lies above this plot, for its texts to stay away from. */
    void keepClear(List<Box> boxes) {
        above = List.copyOf(boxes);
    }

    void show(PlotContent content, PlotFrame newFrame, Ticks xTicks, Ticks yTicks, boolean hidden, double epsilon) {
        frame = newFrame;
        area.resizeRelocate(frame.left(), frame.top(), frame.width(), frame.height());
        clip.setX(frame.left());
        clip.setY(frame.top());
        clip.setWidth(frame.width());
        clip.setHeight(frame.height());
        along.showLines(frame.x(), xTicks, frame.top(), frame.top() + frame.height());
        across.showLines(frame.y(), yTicks, frame.left(), frame.left() + frame.width());
        across.showLabels(frame.y(), yTicks, frame.left() - 0.6 * frame.em());
        zones.show(content.dead(), content.saturated(), frame);
        List<Drawn> drawn = hidden ? List.of() : content.drawn();
        band.show(hidden ? Optional.empty() : content.focus(), quantity, frame);
        showCurves(drawn);
        Placement placement =
                new Placement(frame.box(), drawn.stream().map(this::pixels).toList());
        above.forEach(placement::take);
        showReading(content, hidden, placement);
        zoneLabels.setVisible(quantity == Quantity.VALUE);
        if (quantity == Quantity.VALUE) zoneLabels.show(content, epsilon, placement, frame);
        labels.show(drawn, quantity, placement, frame);
    }

    private DoubleUnaryOperator pixels(Drawn curve) {
        return px -> frame.y().pixel(curve.at(quantity, frame.x().value(px)));
    }

    private void showCurves(List<Drawn> drawn) {
        List<Integer> newOrder = drawn.stream().map(Drawn::index).toList();
        for (Drawn curve : drawn) {
            CurveNode node = nodes.computeIfAbsent(curve.index(), i -> new CurveNode());
            node.dress(curve.style(), curve.focused(), frame.em());
            node.show(new Graph(curve.activation(), quantity), frame.x(), frame.y());
        }
        if (newOrder.equals(order)) return;
        order = newOrder;
        List<Node> stacked = new ArrayList<>();
        order.forEach(i -> stacked.add(nodes.get(i)));
        curves.getChildren().setAll(stacked);
    }

    private void showReading(PlotContent content, boolean hidden, Placement placement) {
        boolean read = content.probe().isPresent();
        double px = read ? frame.x().pixel(content.probe().get().x()) : 0;
        boolean inside = read && px >= frame.left() && px <= frame.left() + frame.width();
        cursor.setVisible(inside);
        tangent.setVisible(inside && !hidden);
        stem.setVisible(inside && !hidden);
        chip.setVisible(inside && !hidden);
        if (!chip.isVisible()) dot.setVisible(false);
        if (!inside) return;
        cursor.setX(Math.floor(px));
        cursor.setY(frame.top());
        cursor.setWidth(1);
        cursor.setHeight(frame.height());
        if (!hidden) showNumbers(content.probe().get(), px, placement);
    }

    private void showNumbers(Probe probe, double px, Placement placement) {
        var limits = quantity == Quantity.VALUE ? probe.value() : probe.slope();
        double py = frame.y().pixel(limits.used());
        boolean inside = py >= frame.top() && py <= frame.top() + frame.height();
        dot.setVisible(inside);
        dot.setCenterX(px);
        dot.setCenterY(py);
        dot.setRadius(0.42 * frame.em());
        if (quantity == Quantity.VALUE) {
            tangent.show(probe, frame);
            tangent.words().ifPresent(placement::take);
        } else {
            stem.setStartX(px);
            stem.setEndX(px);
            stem.setStartY(Math.max(-FAR, Math.min(FAR, frame.y().pixel(0))));
            stem.setEndY(Double.isFinite(py) ? Math.max(-FAR, Math.min(FAR, py)) : stem.getStartY());
        }
        chip.setText(words(probe));
        chip.autosize();
        if (chip.getWidth() > frame.width()) {
            chip.setText(Numbers.fixed(probe.slope().left(), 3) + " | "
                    + Numbers.fixed(probe.slope().right(), 3));
            chip.autosize();
        }
        double at =
                Double.isFinite(py) ? Math.max(frame.top(), Math.min(py, frame.top() + frame.height())) : frame.top();
        Box box = placement.best(around(px, at, chip.getWidth(), chip.getHeight()));
        chip.relocate(Math.round(box.x()), Math.round(box.y()));
        placement.take(new Box(px - frame.em(), at - frame.em(), 2 * frame.em(), 2 * frame.em()));
    }

    private String words(Probe probe) {
        if (quantity == Quantity.VALUE) return messages.text("chart.chip.value", reading(probe.value()));
        return probe.value().jumps()
                ? messages.text("chart.chip.torn")
                : messages.text("chart.chip.slope", reading(probe.slope()));
    }

    private String reading(OneSided limits) {
        String used = Numbers.fixed(limits.used(), 3);
        return limits.jumps()
                ? messages.text(
                        "chart.chip.jump", used, Numbers.fixed(limits.left(), 3), Numbers.fixed(limits.right(), 3))
                : used;
    }

    private List<Box> around(double px, double py, double width, double height) {
        double gap = 0.8 * frame.em();
        return List.of(
                new Box(px - gap - width, py - gap - height, width, height),
                new Box(px - gap - width, py + gap, width, height),
                new Box(px + gap, py + gap, width, height),
                new Box(px + gap, py - gap - height, width, height),
                new Box(px - gap - width, py - 4 * gap - height, width, height),
                new Box(px + gap, py + 4 * gap, width, height));
    }

    /** Makes the curve under the mouse stand out; −1 for none. */
    void hover(int curve) {
        nodes.forEach((index, node) -> node.hover(index == curve));
    }

    /** The curve of the legend that passes within {@code reach} pixels of this point; −1 if there is none. */
    int curveNear(PlotContent content, double px, double py, double reach) {
        int nearest = -1;
        double least = reach;
        for (Drawn curve : content.drawn()) {
            for (double dx = -reach; dx <= reach; dx += reach / 4) {
                double distance = Math.hypot(dx, pixels(curve).applyAsDouble(px + dx) - py);
                if (distance < least) {
                    least = distance;
                    nearest = curve.index();
                }
            }
        }
        return nearest;
    }
}
