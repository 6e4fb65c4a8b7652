package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.view.chart.Placement.Box;
import backlight.view.formula.FormulaView;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** f or f′ of one unit, small, with a dot for each sample's z and a larger one for the sample on show. */
final class LensPlot extends Pane {
    /** How far beside a dot the mouse still means it, in em. */
    private static final double NEAR = 0.15;

    private final Quantity quantity;
    private final Region area = new Region();
    private final Grid across = new Grid(true);
    private final Grid along = new Grid(false);
    private final ZoneLayer zones = new ZoneLayer();
    private final CurveNode curve = new CurveNode();
    private final Group samples = new Group();
    private final List<Circle> pool = new ArrayList<>();
    private final Line stem = new Line();
    private final Circle dot = new Circle();
    private final FormulaView name;
    private final Rectangle clip = new Rectangle();
    private PlotFrame frame;

    /** @param latex what the vertical axis has */
    LensPlot(Messages messages, Quantity quantity, String latex) {
        name = new FormulaView(messages);
        this.quantity = quantity;
        name.show(latex, List.of());
        name.getStyleClass().add("lens-name");
        area.getStyleClass().add("chart");
        stem.getStyleClass().add("slope-stem");
        dot.getStyleClass().add("cursor-dot");
        getStyleClass().add("plot");
        Group clipped = new Group();
        clipped.setClip(clip);
        clipped.getChildren()
                .addAll(zones, along.lines(), across.lines(), along.zero(), across.zero(), curve, samples, stem);
        getChildren().addAll(area, across.labels(), along.labels(), clipped, name, dot);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    /** Where it draws; null before it has. */
    PlotFrame frame() {
        return frame;
    }

    /** Whether the dot of the sample on show is here. */
    boolean isShown(double px, double py) {
        return covers(dot, px, py);
    }

    /** Whether the dot of a training sample is here. */
    boolean isSample(double px, double py) {
        return pool.stream().anyMatch(sample -> covers(sample, px, py));
    }

    private boolean covers(Circle circle, double px, double py) {
        double reach = circle.getRadius() + NEAR * frame.em();
        return circle.isVisible() && Math.hypot(circle.getCenterX() - px, circle.getCenterY() - py) < reach;
    }

    double labelWidth(Ticks ticks) {
        return across.widest(ticks);
    }

    /** Of the widest name on the horizontal axis. */
    double nameWidth(Ticks ticks) {
        return along.widest(ticks);
    }

    /** @param named whether the horizontal axis tells its values */
    void show(LensContent content, PlotFrame newFrame, Ticks x, Ticks y, boolean named) {
        frame = newFrame;
        showGrid(frame, x, y, named);
        Activation f = content.f();
        zones.show(f.properties().dead(), f.properties().saturated().apply(content.epsilon()), frame);
        curve.dress(content.style(), false, frame.em());
        curve.show(new Graph(f, quantity), frame.x(), frame.y());
        showSamples(content, f, frame);
        showReading(f, content.z(), frame);
        showName(f, frame);
    }

    private void showGrid(PlotFrame frame, Ticks x, Ticks y, boolean named) {
        area.resizeRelocate(frame.left(), frame.top(), frame.width(), frame.height());
        clip.setX(frame.left());
        clip.setY(frame.top());
        clip.setWidth(frame.width());
        clip.setHeight(frame.height());
        along.showLines(frame.x(), x, frame.top(), frame.top() + frame.height());
        across.showLines(frame.y(), y, frame.left(), frame.left() + frame.width());
        across.showLabels(frame.y(), y, frame.left() - 0.5 * frame.em());
        along.labels().setVisible(named);
        if (named) along.showLabels(frame.x(), x, frame.top() + frame.height() + 0.35 * frame.em());
    }

    /** In the corner in which it covers least. */
    private void showName(Activation f, PlotFrame frame) {
        name.autosize();
        double margin = 0.4 * frame.em();
        double width = name.getWidth() + 2 * margin;
        double height = name.getHeight() + 2 * margin;
        double right = frame.left() + frame.width() - width;
        double bottom = frame.top() + frame.height() - height;
        double first = quantity == Quantity.VALUE ? bottom : frame.top();
        double second = frame.top() + bottom - first;
        Box box = placement(f, frame)
                .best(List.of(
                        new Box(right, first, width, height),
                        new Box(right, second, width, height),
                        new Box(frame.left(), first, width, height),
                        new Box(frame.left(), second, width, height)));
        name.relocate(Math.round(box.x() + margin), Math.round(box.y() + margin));
    }

    private Placement placement(Activation f, PlotFrame frame) {
        DoubleUnaryOperator graph =
                px -> frame.y().pixel(quantity.of(f, frame.x().value(px)));
        Placement placement =
                new Placement(frame.box(), List.of(graph, px -> frame.y().pixel(0)));
        if (dot.isVisible()) placement.take(new Box(dot.getCenterX(), frame.top(), 1, frame.height()));
        return placement;
    }

    private void showSamples(LensContent content, Activation f, PlotFrame frame) {
        double[] sums = content.samples();
        while (pool.size() < sums.length) {
            Circle sample = new Circle();
            sample.getStyleClass().add("sample-dot");
            pool.add(sample);
            samples.getChildren().add(sample);
        }
        for (int k = 0; k < pool.size(); k++) {
            Circle sample = pool.get(k);
            sample.setVisible(false);
            if (k < sums.length) put(sample, sums[k], f, frame, 0.17);
        }
    }

    private void showReading(Activation f, double z, PlotFrame frame) {
        put(dot, z, f, frame, 0.36);
        stem.setVisible(dot.isVisible() && quantity == Quantity.SLOPE);
        if (!stem.isVisible()) return;
        stem.setStartX(dot.getCenterX());
        stem.setEndX(dot.getCenterX());
        stem.setStartY(frame.y().pixel(0));
        stem.setEndY(dot.getCenterY());
    }

    /** Hides what lies outside: a centre that is no finite float keeps JavaFX from ever painting the window again. */
    private void put(Circle circle, double z, Activation f, PlotFrame frame, double radius) {
        double x = frame.x().pixel(z);
        double y = frame.y().pixel(quantity.of(f, z));
        circle.setVisible(frame.contains(x, y));
        if (!circle.isVisible()) return;
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius * frame.em());
    }
}
