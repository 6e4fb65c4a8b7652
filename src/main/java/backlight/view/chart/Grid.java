package backlight.view.chart;

import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * The lines and tick labels of one axis.
 *
 * <p>A line is a rectangle one pixel wide on whole pixels: an anti-aliased line costs the software renderer ten times
 * as much.
 */
public final class Grid {
    private final boolean vertical;
    private final boolean powers;
    private final Group lines = new Group();
    private final Group zero = new Group();
    private final Group labels = new Group();
    private final List<Rectangle> pool = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Rectangle zeroLine = line("zero-line");

    /** @param vertical whether the axis points up, so that its lines are level */
    public Grid(boolean vertical) {
        this(vertical, false);
    }

    /** @param powers whether the axis is logarithmic: its values are powers of ten */
    public Grid(boolean vertical, boolean powers) {
        this.vertical = vertical;
        this.powers = powers;
        zero.getChildren().add(zeroLine);
    }

    /** The faint lines, to lie under the curves. */
    public Node lines() {
        return lines;
    }

    /** The line at 0, over the faint lines of both axes. */
    public Node zero() {
        return zero;
    }

    /** The names of the ticks. */
    public Node labels() {
        return labels;
    }

    /** Draws lines from pixel {@code from} to {@code to} across the axis. */
    public void showLines(Scale scale, Ticks ticks, double from, double to) {
        List<Double> values = ticks.values();
        while (pool.size() < values.size()) {
            Rectangle line = line("grid-line");
            pool.add(line);
            lines.getChildren().add(line);
        }
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).setVisible(i < values.size() && (powers || values.get(i) != 0));
            if (i < values.size()) put(pool.get(i), scale.pixel(values.get(i)), from, to);
        }
        zeroLine.setVisible(!powers && scale.window().contains(0));
        if (zeroLine.isVisible()) put(zeroLine, scale.pixel(0), from, to);
    }

    private void put(Rectangle line, double at, double from, double to) {
        double pixel = Math.floor(at);
        line.setX(vertical ? from : pixel);
        line.setY(vertical ? pixel : from);
        line.setWidth(vertical ? to - from : 1);
        line.setHeight(vertical ? 1 : to - from);
    }

    private static Rectangle line(String styleClass) {
        Rectangle line = new Rectangle();
        line.getStyleClass().add(styleClass);
        line.setSmooth(false);
        return line;
    }

    /** Puts the names of the ticks right of {@code edge} on an axis that points up, centred below it otherwise. */
    public void showLabels(Scale scale, Ticks ticks, double edge) {
        name(ticks);
        for (int i = 0; i < ticks.values().size(); i++) {
            Text text = texts.get(i);
            double at = scale.pixel(ticks.values().get(i));
            double width = text.getLayoutBounds().getWidth();
            double farthest = scale.end() + text.getFont().getSize() - width;
            text.setX(Math.round(vertical ? edge - width : Math.min(at - width / 2, farthest)));
            text.setY(Math.round(vertical ? at : edge));
        }
    }

    private void name(Ticks ticks) {
        List<Double> values = ticks.values();
        while (texts.size() < values.size()) {
            Text text = new Text();
            text.getStyleClass().add("tick");
            text.setTextOrigin(vertical ? VPos.CENTER : VPos.TOP);
            texts.add(text);
            labels.getChildren().add(text);
            text.applyCss();
        }
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setVisible(i < values.size());
            if (i < values.size()) texts.get(i).setText(written(values.get(i), ticks));
        }
    }

    private String written(double value, Ticks ticks) {
        return powers ? Numbers.power((int) Math.rint(value)) : Numbers.tick(value, ticks.step());
    }

    /** The width of the widest name of these ticks, in pixels. */
    public double widest(Ticks ticks) {
        name(ticks);
        return texts.stream()
                .filter(Node::isVisible)
                .mapToDouble(text -> text.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
    }
}
