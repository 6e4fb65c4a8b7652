package backlight.view.chart;

import backlight.model.scene.Window;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** |f′(x)|ⁿ for n layers, on a logarithmic scale: how much of a gradient is left if every layer sat at x. */
public final class LayersChart extends SpokenRegion {
    /** The layer that the sentence beside the chart speaks of. */
    public static final int MARKED = 5;

    private static final int LAYERS = 10;
    private static final double MOST_DECADES = 6;

    /** The part of the width in which words fit between the numbers of two layers. */
    private static final double WORDS = 0.35;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final List<Circle> dots = new ArrayList<>();
    private final List<Text> decades = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> layers = new ArrayList<>();
    private final Polyline path = new Polyline();
    private final Text ruler = new Text("10⁻⁶");
    private double factor = 1;

    public LayersChart(Messages messages) {
        this.messages = messages;
        setAccessibleRoleDescription(messages.text("role.chart"));
        getStyleClass().add("layers-chart");
        ruler.getStyleClass().add("tick-small");
        ruler.setVisible(false);
        path.getStyleClass().add("decay-line");
        getChildren().addAll(ruler);
        for (int i = 0; i < 4; i++) {
            Line line = new Line();
            line.getStyleClass().add("grid");
            lines.add(line);
            decades.add(text(""));
        }
        layers.add(text(messages.text("layers.loss")));
        layers.add(text(Integer.toString(MARKED)));
        layers.add(text(messages.text("layers.back")));
        layers.add(text(Integer.toString(LAYERS)));
        getChildren().addAll(lines);
        getChildren().addAll(decades);
        getChildren().addAll(layers);
        getChildren().add(path);
        for (int n = 0; n <= LAYERS; n++) {
            Circle dot = new Circle();
            dot.getStyleClass().add("decay-dot");
            dot.pseudoClassStateChanged(SELECTED, n == MARKED);
            dots.add(dot);
        }
        getChildren().addAll(dots);
        getChildren().forEach(node -> node.setManaged(false));
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("tick-small");
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    /** @param newFactor |f′(x)|, 0 or above, finite */
    public void show(double newFactor) {
        if (newFactor == factor) return;
        factor = newFactor;
        sentenceChanged();
        requestLayout();
    }

    @Override
    protected String spoken() {
        return messages.text(
                "summary.powers",
                Numbers.significant(factor, 3),
                MARKED,
                Numbers.significant(Math.pow(factor, MARKED), 2),
                LAYERS,
                Numbers.significant(Math.pow(factor, LAYERS), 2));
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getLayoutBounds().getHeight();
        double left = ruler.getLayoutBounds().getWidth() + 0.6 * em;
        Text back = layers.get(2);
        boolean isLong = back.getLayoutBounds().getWidth() > WORDS * getWidth();
        double bottom = getHeight() - (isLong ? 2.6 : 1.4) * em;
        double growth = factor > 1 ? Math.min(MOST_DECADES, LAYERS * Math.log10(factor)) : 0;
        double top = growth > 2 ? 6 : growth > 0.05 ? 2 : 0;
        Scale y = new Scale(new Window(top - MOST_DECADES, top), bottom, 0.6 * em);
        Scale x = new Scale(new Window(0, LAYERS), left + 0.5 * em, getWidth() - 0.6 * em);
        for (int i = 0; i < 4; i++) showDecade(i, top - 2 * i, left, y);
        showDots(x, y, top, em);
        String[] align = {"left", "centre", "centre", "centre"};
        double[] at = {x.pixel(0), x.pixel(MARKED), x.pixel((MARKED + LAYERS) / 2.0), x.pixel(LAYERS)};
        for (int i = 0; i < 4; i++) {
            double width = layers.get(i).getLayoutBounds().getWidth();
            double start = align[i].equals("left") ? left : at[i] - width / 2;
            layers.get(i).setX(Math.round(Math.min(start, getWidth() - width)));
            layers.get(i).setY(Math.round(bottom + 0.9 * em));
        }
        if (isLong) back.setY(Math.round(bottom + 2.1 * em));
    }

    private void showDecade(int i, double exponent, double left, Scale y) {
        Text text = decades.get(i);
        text.setText(Numbers.power((int) exponent));
        text.setX(Math.round(left
                - 0.3 * ruler.getLayoutBounds().getHeight()
                - text.getLayoutBounds().getWidth()));
        text.setY(Math.round(y.pixel(exponent)));
        Line line = lines.get(i);
        line.setStartX(left);
        line.setEndX(getWidth());
        line.setStartY(Math.floor(y.pixel(exponent)) + 0.5);
        line.setEndY(line.getStartY());
    }

    /** What is off the scale is left out; what is exactly 0 has no logarithm and is left out too. */
    private void showDots(Scale x, Scale y, double top, double em) {
        List<Double> points = new ArrayList<>();
        for (int n = 0; n <= LAYERS; n++) {
            double exponent = n == 0 ? 0 : n * Math.log10(factor);
            boolean seen = exponent <= top + 1e-9 && exponent >= top - MOST_DECADES;
            Circle dot = dots.get(n);
            dot.setVisible(seen);
            if (!seen) continue;
            dot.setCenterX(x.pixel(n));
            dot.setCenterY(y.pixel(exponent));
            dot.setRadius((n == MARKED ? 0.42 : 0.26) * em);
            points.add(dot.getCenterX());
            points.add(dot.getCenterY());
        }
        if (!points.equals(path.getPoints())) path.getPoints().setAll(points);
    }
}
