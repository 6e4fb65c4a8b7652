package backlight.view.lab;

import backlight.view.chart.LostMarks;
import backlight.view.chart.Placement.Box;
import backlight.view.chart.Points;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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

    /** Where dots are nearer than so many letters, only the ends are written. */
    private static final double LEAST_LETTERS = 2.5;

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
        double radius = Math.min(0.33 * em, Math.max(0.16 * em, 0.2 * places.spacing()));
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
        double letter = ruler.getLayoutBounds().getWidth();
        NumberPlaces free = new NumberPlaces(
                room, points(), y.pixel(mark), letter, 1.1 * ruler.getFont().getSize(), em);
        Set<Integer> all = finite(k -> true);
        Set<Integer> ends = finite(k -> k == 0 || k == values.length - 1 || k == hovered || k == cutOff());
        String[] texts = {};
        Box[] boxes = null;
        int digits = places.spacing() < LEAST_LETTERS * letter ? 0 : MOST_DIGITS;
        for (; boxes == null && digits > 0; digits--) {
            texts = written(digits);
            boxes = free.place(all, hovered, texts, true);
        }
        if (boxes == null) {
            texts = written(MOST_DIGITS);
            boxes = free.place(ends, hovered, texts, false);
        }
        write(texts, boxes);
    }

    /** The largest of those that leave the axis, from 0; −1 if none does. */
    private int cutOff() {
        int cut = -1;
        for (int k = 0; k < values.length; k++) {
            boolean larger = cut < 0 || Math.abs(values[k]) > Math.abs(values[cut]);
            if (larger && !y.mark(values[k]).isEmpty()) cut = k;
        }
        return cut;
    }

    private void write(String[] texts, Box[] boxes) {
        for (int k = 0; k < numbers.getChildren().size(); k++) {
            Text number = (Text) numbers.getChildren().get(k);
            number.setVisible(k < values.length && boxes[k] != null);
            if (number.isVisible()) put(number, texts[k], boxes[k]);
        }
    }

    private static void put(Text number, String text, Box box) {
        number.setText(text);
        number.setX(Math.round(box.x()));
        number.setY(Math.round(box.y() + 0.85 * box.height()));
    }

    private Set<Integer> finite(IntPredicate wanted) {
        Set<Integer> finite = new LinkedHashSet<>();
        for (int k = 0; k < values.length; k++) if (Double.isFinite(values[k]) && wanted.test(k)) finite.add(k);
        return finite;
    }

    private List<NumberPlaces.Dot> points() {
        List<NumberPlaces.Dot> points = new ArrayList<>();
        for (int k = 0; k < values.length; k++)
            points.add(new NumberPlaces.Dot(places.at(k), y.clamped(values[k]), isOnLine(k)));
        return points;
    }

    private String[] written(int digits) {
        String[] texts = new String[values.length];
        for (int k = 0; k < texts.length; k++)
            texts[k] = values[k] == 0 ? "0" : y.mark(values[k]) + writing.write(values[k], digits);
        return texts;
    }
}
