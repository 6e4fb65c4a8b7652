package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.scene.Window;
import backlight.view.chart.DecadeGrid;
import backlight.view.chart.Decades;
import backlight.view.chart.Points;
import backlight.view.chart.Scale;
import backlight.view.style.PlaceHint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** The running product on its way from the output back, on a logarithmic scale, beside that of the network itself. */
final class LeftPlot extends Region {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final double LEAST = -4;

    private final Messages messages;
    private final DecadeGrid grid = new DecadeGrid();
    private final Polyline own = new Polyline();
    private final Polyline line = new Polyline();
    private final Group dots = new Group();
    private final Label end = new Label();
    private double[] left = {0};
    private double[] ownLeft = {0};
    private FactorColumns columns = new FactorColumns(0, 1, 1);

    LeftPlot(Messages messages) {
        this.messages = messages;
        getStyleClass().add("left-plot");
        own.getStyleClass().setAll("left-line", "own");
        line.getStyleClass().setAll("left-line");
        end.getStyleClass().setAll("left-end");
        getChildren().addAll(grid, own, line, dots, end);
        getChildren().forEach(node -> node.setManaged(false));
        PlaceHint.on(this, this::explained);
    }

    /**
     * Draws this from the next pulse on.
     *
     * @param words beside the last dot
     */
    void show(FactorPath path, FactorPath ofNetwork, String words) {
        left = path.left();
        ownLeft = ofNetwork.left();
        end.setText(words);
        own.setVisible(!Arrays.equals(left, ownLeft));
        while (dots.getChildren().size() < left.length) {
            Circle dot = new Circle();
            dot.getStyleClass().setAll("left-dot");
            dots.getChildren().add(dot);
        }
        for (int k = 0; k < dots.getChildren().size(); k++) {
            dots.getChildren().get(k).setVisible(k < left.length);
            dots.getChildren().get(k).pseudoClassStateChanged(ZERO, k < left.length && isZero(left[k]));
        }
        requestLayout();
    }

    /** Of the dot that is near. */
    private Optional<String> explained(double px, double py) {
        double reach = 0.8 * grid.em();
        return IntStream.range(0, left.length)
                .filter(k -> dots.getChildren().get(k) instanceof Circle dot
                        && Math.hypot(dot.getCenterX() - px, dot.getCenterY() - py) < reach)
                .mapToObj(this::words)
                .findFirst();
    }

    private String words(int k) {
        String layer =
                k == 0 ? messages.text("part.layer.output") : messages.text("part.layer.hidden", left.length - k);
        String words = messages.text("factors.left.hint", layer, Numbers.significantPower(left[k], 2));
        if (!own.isVisible() || k >= ownLeft.length) return words;
        return words + " " + messages.text("factors.left.own.hint", Numbers.significantPower(ownLeft[k], 2));
    }

    private static boolean isZero(double power) {
        return power == Double.NEGATIVE_INFINITY;
    }

    void setColumns(FactorColumns newColumns) {
        if (newColumns.equals(columns)) return;
        columns = newColumns;
        requestLayout();
    }

    /** What the names of the axis take at the left, in pixels. */
    double gutter() {
        grid.use(fitted());
        return grid.left();
    }

    private Decades fitted() {
        double em = grid.em();
        double bottom = getHeight() - 2.4 * em;
        boolean zero = all().anyMatch(LeftPlot::isZero);
        double start = Math.max(2, zero ? bottom - 1.8 * em : bottom);
        return new Decades(new Scale(window(), start, Math.min(2.1 * em, start - 1)), zero ? bottom : start);
    }

    private DoubleStream all() {
        return DoubleStream.concat(Arrays.stream(left), Arrays.stream(ownLeft));
    }

    private Window window() {
        double low = all().filter(Double::isFinite).min().orElse(0);
        double high = all().filter(Double::isFinite).max().orElse(0);
        return new Window(Math.min(LEAST, 2 * Math.floor(low / 2)), Math.max(0, Math.ceil(high)));
    }

    @Override
    protected void layoutChildren() {
        Decades axis = fitted();
        grid.use(axis);
        grid.show(columns.left(), columns.right());
        Points.put(own, points(ownLeft, axis));
        Points.put(line, points(left, axis));
        for (int k = 0; k < left.length; k++) {
            Circle dot = (Circle) dots.getChildren().get(k);
            dot.setCenterX(x(k, left));
            dot.setCenterY(y(left[k], axis));
            dot.setRadius((k == left.length - 1 ? 0.42 : 0.26) * grid.em());
        }
        placeWords(axis);
    }

    /** No line leads to exactly 0, which has no logarithm. */
    private double[] points(double[] powers, Decades axis) {
        return IntStream.range(0, powers.length)
                .filter(k -> !isZero(powers[k]))
                .mapToObj(k -> List.of(x(k, powers), y(powers[k], axis)))
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private double x(int k, double... powers) {
        return columns.centre(powers.length - k);
    }

    private static double y(double power, Decades axis) {
        return isZero(power) ? axis.zero() : axis.powers().pixel(power);
    }

    /** Where the line, which goes on to the right, leaves room. */
    private void placeWords(Decades axis) {
        double em = grid.em();
        double last = left[left.length - 1];
        boolean below = last < 0;
        end.autosize();
        double x = x(left.length - 1, left) - 0.6 * em;
        double y = y(last, axis) + (below ? 0.55 * em : -0.55 * em - end.getHeight());
        end.relocate(Math.round(Math.min(x, columns.right() - end.getWidth())), Math.round(y));
    }
}
