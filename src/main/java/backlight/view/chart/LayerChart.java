package backlight.view.chart;

import backlight.view.style.Hint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/**
 * One size for each layer of a network, on a logarithmic scale: dots, a line through them, and the numbers. No line leads
 * to exactly 0, which has no logarithm.
 */
public final class LayerChart extends SpokenRegion {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final int MOST_DIGITS = 2;

    private final Messages messages;
    private final DecadeGrid grid = new DecadeGrid();
    private final Polyline path = new Polyline();
    private final Group dots = new Group();
    private final Group numbers = new Group();
    private final Group hovers = new Group();
    private final Text unreached;
    private final LostMarks lost;
    private double[] sizes = {};
    private int reached = 1;
    private double[] columns = {};

    public LayerChart(Messages messages) {
        this.messages = messages;
        setAccessibleRoleDescription(messages.text("role.chart"));
        lost = new LostMarks(messages.text("gradients.broken"));
        getStyleClass().add("layer-chart");
        unreached = new Text(messages.text("gradients.unreached"));
        unreached.getStyleClass().add("not-reached");
        unreached.setTextOrigin(VPos.CENTER);
        path.getStyleClass().setAll("layer-path");
        getChildren().addAll(grid, path, dots, numbers, unreached, lost, hovers);
        getChildren().forEach(node -> node.setManaged(false));
        tell(new HoverMarks(hovers, this::middle));
    }

    /**
     * Draws these sizes from the next pulse on.
     *
     * @param newSizes of the layers 1 to L, each at least 0
     * @param firstReached the first layer whose size is known already; L + 1 if none is
     * @param hints a sentence for each layer
     */
    public void show(double[] newSizes, int firstReached, List<String> hints) {
        sizes = newSizes.clone();
        reached = firstReached;
        while (dots.getChildren().size() < sizes.length) add();
        for (int k = 0; k < dots.getChildren().size(); k++) {
            boolean there = k < sizes.length;
            hovers.getChildren().get(k).setVisible(there);
            if (there) Hint.on((Label) hovers.getChildren().get(k), hints.get(k));
        }
        sentenceChanged();
        requestLayout();
    }

    /** Moves the first reached layer, as the gradient's wave goes on. */
    public void reach(int firstReached) {
        if (firstReached == reached) return;
        reached = firstReached;
        sentenceChanged();
        requestLayout();
    }

    /** Where the layers 0 to L stand in the drawing above, in pixels of this chart; empty to spread them evenly. */
    public void setColumns(double[] xs) {
        if (Arrays.equals(xs, columns)) return;
        columns = xs.clone();
        requestLayout();
    }

    @Override
    protected String spoken() {
        String list = IntStream.range(0, sizes.length).mapToObj(this::layer).collect(Collectors.joining(", "));
        return sizes.length == 0 ? "" : messages.text("summary.layers", list);
    }

    private String layer(int k) {
        String kind = k + 1 < sizes.length ? "part.layer.hidden" : "part.layer.output";
        String known = Double.isFinite(sizes[k])
                ? Numbers.significant(sizes[k], MOST_DIGITS)
                : messages.text("gradients.broken");
        return messages.text(kind, k + 1) + " " + (k + 1 < reached ? messages.text("gradients.unreached") : known);
    }

    /** Of a layer that has no dot, where one might stand. */
    private double middle(int k) {
        Circle dot = (Circle) dots.getChildren().get(k);
        return dot.isVisible() ? dot.getCenterY() : getHeight() / 2;
    }

    private void add() {
        Circle dot = new Circle();
        dot.getStyleClass().setAll("layer-dot");
        dots.getChildren().add(dot);
        Text number = new Text();
        number.getStyleClass().setAll("layer-number");
        number.setTextOrigin(VPos.BOTTOM);
        numbers.getChildren().add(number);
        Label hover = new Label();
        hover.getStyleClass().setAll("layer-hover");
        hovers.getChildren().add(hover);
    }

    @Override
    protected void layoutChildren() {
        if (sizes.length == 0) return;
        double em = grid.em();
        Decades y = grid.fit(sizes, getHeight() - 0.7 * em, 1.9 * em);
        double left = columns.length > 0 ? Math.max(grid.left(), columns[0] - 2 * em) : grid.left();
        grid.show(left, getWidth());
        double[] xs = positions(left);
        double spacing = sizes.length > 1 ? (xs[xs.length - 1] - xs[0]) / (sizes.length - 1) : getWidth();
        List<Double> points = new ArrayList<>();
        List<Double> broken = new ArrayList<>();
        for (int k = 0; k < dots.getChildren().size(); k++) {
            boolean known = k < sizes.length && k + 1 >= reached;
            boolean seen = known && Double.isFinite(sizes[k]);
            if (known && !seen) broken.add(xs[k]);
            dots.getChildren().get(k).setVisible(seen);
            numbers.getChildren().get(k).setVisible(seen);
            if (k < sizes.length)
                hovers.getChildren().get(k).resizeRelocate(xs[k] - spacing / 2, 0, spacing, getHeight());
            if (seen) place(k, xs[k], y.pixel(sizes[k]));
            if (seen && sizes[k] > 0) points.addAll(List.of(xs[k], y.pixel(sizes[k])));
        }
        write(spacing, xs);
        Points.put(path, points.stream().mapToDouble(Double::doubleValue).toArray());
        say(xs, y);
        lost.show(broken, y.powers().end(), left, getWidth());
        retell();
    }

    /** Of the layers 1 to L. */
    private double[] positions(double left) {
        if (columns.length == sizes.length + 1) return Arrays.copyOfRange(columns, 1, columns.length);
        double step = (getWidth() - left) / sizes.length;
        double[] xs = new double[sizes.length];
        for (int k = 0; k < xs.length; k++) xs[k] = left + (k + 0.5) * step;
        return xs;
    }

    private void place(int k, double x, double at) {
        Circle dot = (Circle) dots.getChildren().get(k);
        dot.pseudoClassStateChanged(ZERO, sizes[k] == 0);
        dot.setCenterX(x);
        dot.setCenterY(at);
        dot.setRadius(0.36 * grid.em());
    }

    /** With fewer digits where there are many layers. */
    private void write(double spacing, double... xs) {
        int digits = spacing < 6.2 * grid.em() ? 1 : MOST_DIGITS;
        for (int k = 0; k < sizes.length; k++) {
            Text number = (Text) numbers.getChildren().get(k);
            number.setText(sizes[k] == 0 ? "0" : Numbers.significant(sizes[k], digits));
            double width = number.getLayoutBounds().getWidth();
            number.setX(Math.round(Math.max(0, Math.min(xs[k] - width / 2, getWidth() - width))));
            number.setY(Math.round(((Circle) dots.getChildren().get(k)).getCenterY() - 0.6 * grid.em()));
        }
    }

    private void say(double[] xs, Decades y) {
        int missing = Math.min(reached - 1, xs.length);
        unreached.setVisible(missing > 0);
        if (missing == 0) return;
        double centre = (xs[0] + xs[missing - 1]) / 2;
        double width = unreached.getLayoutBounds().getWidth();
        unreached.setX(Math.round(Math.max(grid.left(), centre - width / 2)));
        unreached.setY(Math.round((y.powers().start() + y.powers().end()) / 2));
    }
}
