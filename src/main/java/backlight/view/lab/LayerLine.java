package backlight.view.lab;

import backlight.view.chart.LostMarks;
import backlight.view.chart.Placement;
import backlight.view.chart.Placement.Box;
import backlight.view.chart.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** One number for each layer: dots, lines between neighbours, and the numbers where they cover least. */
final class LayerLine extends Group {
    /** How a number is written with so many digits. */
    interface Writing {
        String write(double value, int digits);
    }

    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final int MOST_DIGITS = 2;
    private static final double CROWDED = 100;

    private final Group lines = new Group();
    private final Group dots = new Group();
    private final Group numbers = new Group();
    private final Text ruler = number("0");
    private final LostMarks lost;
    private final Writing writing;
    private double[] values = {};
    private LayerPlaces places;
    private RowPixels y;
    private double mark;
    private double em;

    /** @param notFinite what is said of numbers that have no place on an axis */
    LayerLine(Writing writing, String notFinite) {
        this.writing = writing;
        lost = new LostMarks(notFinite);
        ruler.setVisible(false);
        getChildren().addAll(ruler, lines, dots, numbers, lost);
    }

    private static Text number(String text) {
        Text number = new Text(text);
        number.getStyleClass().setAll("layer-number");
        number.setTextOrigin(VPos.BASELINE);
        return number;
    }

    /**
     * @param newMark the value that has a line; NaN for none
     * @param hovered the layer whose number is shown in any case, from 0; −1 for none
     * @param room where numbers may stand
     */
    void show(
            double[] newValues,
            LayerPlaces newPlaces,
            RowPixels newY,
            double newMark,
            int hovered,
            Box room,
            double newEm) {
        mark = newMark;
        values = newValues;
        places = newPlaces;
        y = newY;
        em = newEm;
        showDots();
        showLines();
        showNumbers(room, hovered);
    }

    private void showDots() {
        while (dots.getChildren().size() < values.length) {
            Circle dot = new Circle();
            dot.getStyleClass().setAll("layer-dot");
            dots.getChildren().add(dot);
            numbers.getChildren().add(number(""));
        }
        List<Double> broken = new ArrayList<>();
        double radius = Math.min(0.33 * em, Math.max(0.16 * em, 0.3 * places.spacing()));
        for (int k = 0; k < dots.getChildren().size(); k++) {
            Circle dot = (Circle) dots.getChildren().get(k);
            dot.setVisible(k < values.length && y.contains(values[k]));
            if (k < values.length && !Double.isFinite(values[k])) broken.add(places.at(k));
            if (!dot.isVisible()) continue;
            dot.pseudoClassStateChanged(ZERO, isApart(k));
            dot.setCenterX(places.at(k));
            dot.setCenterY(y.pixel(values[k]));
            dot.setRadius(radius);
        }
        lost.show(broken, y.scale().end(), places.left(), places.right());
    }

    /** Exactly 0 has no logarithm, and no line leads to it. */
    private boolean isApart(int k) {
        return y.logarithmic() && values[k] == 0;
    }

    private boolean isOnLine(int k) {
        return Double.isFinite(values[k]) && !isApart(k);
    }

    private void showLines() {
        int used = 0;
        int k = 0;
        while (k < values.length) {
            int end = k;
            while (end < values.length && isOnLine(end)) end++;
            if (end > k + 1) Points.put(line(used++), run(k, end));
            k = end + 1;
        }
        for (int i = 0; i < lines.getChildren().size(); i++)
            lines.getChildren().get(i).setVisible(i < used);
    }

    private Polyline line(int index) {
        if (index == lines.getChildren().size()) {
            Polyline line = new Polyline();
            line.getStyleClass().setAll("layer-path");
            lines.getChildren().add(line);
        }
        return (Polyline) lines.getChildren().get(index);
    }

    private double[] run(int from, int to) {
        double[] points = new double[2 * (to - from)];
        for (int k = from; k < to; k++) {
            points[2 * (k - from)] = places.at(k);
            points[2 * (k - from) + 1] = y.clamped(values[k]);
        }
        return points;
    }

    /** All of them if they fit, with fewer digits if need be; else those of the first and last layer. */
    private void showNumbers(Box room, int hovered) {
        Box[] boxes = {};
        int digits = MOST_DIGITS + 1;
        boolean ends = false;
        do {
            digits--;
            if (digits == 0) ends = true;
            boxes = place(room, Math.max(1, digits), ends, hovered);
        } while (!ends && Arrays.asList(boxes).contains(null));
        for (int k = 0; k < numbers.getChildren().size(); k++) {
            Text number = (Text) numbers.getChildren().get(k);
            number.setVisible(k < boxes.length && boxes[k] != null && Double.isFinite(values[k]));
            if (!number.isVisible()) continue;
            number.setText(written(k, ends ? MOST_DIGITS : digits));
            number.setX(Math.round(boxes[k].x()));
            number.setY(Math.round(boxes[k].y() + 0.85 * boxes[k].height()));
        }
    }

    private String written(int k, int digits) {
        return values[k] == 0 ? "0" : writing.write(values[k], digits);
    }

    /** Where each number stands; null for one that would cover another, and for one that is left out. */
    private Box[] place(Box room, int digits, boolean ends, int hovered) {
        List<DoubleUnaryOperator> drawn = List.of(this::height, x -> y.pixel(mark));
        Placement placement = new Placement(room, drawn);
        Box[] boxes = new Box[values.length];
        for (int turn = 0; turn < values.length; turn++) {
            int k = turn == 0 && hovered >= 0 ? hovered : turn <= hovered ? turn - 1 : turn;
            boolean end = k == 0 || k == values.length - 1;
            if (!Double.isFinite(values[k]) || ends && !end && k != hovered) continue;
            double width = width(written(k, ends ? MOST_DIGITS : digits));
            List<Box> candidates = candidates(k, width, 1.1 * ruler.getFont().getSize());
            double least = candidates.stream()
                    .mapToDouble(box -> placement.cost(placement.inside(box)))
                    .min()
                    .orElse(0);
            if (least < CROWDED) boxes[k] = placement.best(candidates);
        }
        return boxes;
    }

    /** Digits are equally wide, so that nothing has to be laid out to be measured. */
    private double width(String text) {
        return text.length() * ruler.getLayoutBounds().getWidth();
    }

    private List<Box> candidates(int k, double width, double height) {
        double x = places.at(k);
        double above = y.clamped(values[k]) - 0.42 * em - height;
        double below = y.clamped(values[k]) + 0.48 * em;
        List<Box> boxes = new ArrayList<>();
        for (double top : new double[] {above, below, above - 0.5 * height, below + 0.4 * height}) {
            for (double share : new double[] {0.5, 0.3, 0.7, 0.12, 0.88})
                boxes.add(new Box(x - share * width, top, width, height));
        }
        return boxes;
    }

    /** Of the drawn line at this pixel; NaN where there is none. */
    private double height(double x) {
        double place = (x - places.at(0)) / places.spacing();
        int k = (int) Math.floor(place);
        if (k < 0 || k + 1 >= values.length || !isOnLine(k) || !isOnLine(k + 1)) return Double.NaN;
        return y.clamped(values[k]) + (place - k) * (y.clamped(values[k + 1]) - y.clamped(values[k]));
    }
}
