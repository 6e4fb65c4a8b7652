package backlight.view.lab;

import backlight.model.lab.BinomialInterval;
import backlight.model.lab.BornDead;
import backlight.model.lab.BornDead.Inputs;
import backlight.model.lab.BornDeadResult;
import backlight.view.chart.Points;
import backlight.view.chart.Scale;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polyline;

/** One width: the exact curve, a point with its interval for each number of layers, and the name. */
final class BornDeadCurve extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Polyline exact = new Polyline();
    private final Polyline counted = new Polyline();
    private final Path intervals = new Path();

    /** Each is a line without length: its round ends are the point, and a path is one node instead of thirty. */
    private final Path points = new Path();

    private final Line leader = new Line();
    private final Label name = new Label();
    private final Circle hovered = new Circle();
    private double[] heights = {};
    private Scale along;

    BornDeadCurve() {
        exact.getStyleClass().setAll("born-exact");
        counted.getStyleClass().setAll("born-counted");
        intervals.getStyleClass().setAll("born-interval");
        points.getStyleClass().setAll("born-point");
        leader.getStyleClass().setAll("born-leader");
        name.getStyleClass().setAll("born-name");
        hovered.getStyleClass().setAll("born-hovered");
        getChildren().addAll(exact, counted, intervals, points, leader, name, hovered);
    }

    void name(String words) {
        name.setText(words);
    }

    double nameWidth() {
        name.applyCss();
        return name.prefWidth(-1);
    }

    void show(BornDeadResult result, int width, Scale x, Scale y, double em) {
        along = x;
        int depth = result.experiment().depth();
        heights = new double[depth];
        double[] line = new double[2 * depth];
        PathElement[] bars = new PathElement[result.networks() == 0 ? 0 : 2 * depth];
        PathElement[] dots = new PathElement[bars.length];
        for (int h = 1; h <= depth; h++) {
            line[2 * h - 2] = x.pixel(h);
            line[2 * h - 1] = y.pixel(BornDead.exact(width, h));
            heights[h - 1] = line[2 * h - 1];
            if (bars.length > 0) point(result.interval(width, h), h, x.pixel(h), y, bars, dots);
        }
        Points.put(exact, line);
        showCounted(result, x);
        intervals.getElements().setAll(bars);
        points.getElements().setAll(dots);
        hovered.setRadius(0.45 * em);
    }

    /** Joins the points where they do not lie on the exact curve, so that it can be seen which belong together. */
    private void showCounted(BornDeadResult result, Scale x) {
        counted.setVisible(result.networks() > 0 && result.experiment().inputs() == Inputs.BOTH_SIDES);
        if (!counted.isVisible()) return;
        double[] line = new double[2 * heights.length];
        for (int h = 1; h <= heights.length; h++) {
            line[2 * h - 2] = x.pixel(h);
            line[2 * h - 1] = height(h);
        }
        Points.put(counted, line);
    }

    private void point(BinomialInterval interval, int h, double at, Scale y, PathElement[] bars, PathElement... dots) {
        double middle = y.pixel(interval.share());
        bars[2 * h - 2] = new MoveTo(at, y.pixel(interval.low()));
        bars[2 * h - 1] = new LineTo(at, y.pixel(interval.high()));
        dots[2 * h - 2] = new MoveTo(at, middle);
        dots[2 * h - 1] = new LineTo(at, middle);
        heights[h - 1] = middle;
    }

    /** Where the point of so many layers stands, or the exact curve before anything is counted. */
    double height(int hiddenLayers) {
        return heights[hiddenLayers - 1];
    }

    /** The height at which the exact curve ends. */
    double end() {
        return exact.getPoints().get(exact.getPoints().size() - 1);
    }

    /** @param edge where the curve ends */
    void placeName(double left, double middle, double edge) {
        name.autosize();
        name.relocate(Math.round(left), Math.round(middle - name.getHeight() / 2));
        leader.setStartX(edge);
        leader.setStartY(end());
        leader.setEndX(left - 3);
        leader.setEndY(middle);
    }

    void select(boolean selected, int hiddenLayers) {
        exact.pseudoClassStateChanged(SELECTED, selected);
        name.pseudoClassStateChanged(SELECTED, selected);
        hovered.setVisible(selected);
        if (!selected) return;
        hovered.setCenterX(along.pixel(hiddenLayers));
        hovered.setCenterY(height(hiddenLayers));
    }
}
