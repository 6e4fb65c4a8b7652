package backlight.view.network;

import backlight.view.text.Messages;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Draws what a legend is made of, from left to right, row below row. Lengths are in pixels unless they are said to be em. */
final class LegendPen {
    /** Of a row, in em. */
    static final double HEIGHT = 2.8;

    /** Of a bar of light and of a wire, in em. */
    static final double SWATCH = 2.3;

    private static final double DOT = 1.1;
    private static final double TICK = 2.25;
    private static final double GAP = 0.25;

    private final Messages messages;
    private final Group drawn;
    private final Light light;
    private final Inks inks;
    private final double em;
    private double x;
    private double top;

    LegendPen(Messages messages, Group drawn, Light light, Inks inks, double em) {
        this.messages = messages;
        this.drawn = drawn;
        this.light = light;
        this.inks = inks;
        this.em = em;
    }

    /** Where the next part begins. */
    double x() {
        return x;
    }

    void moveTo(double newX, double newTop) {
        x = newX;
        top = newTop;
    }

    /** Leaves so many em free; goes back if they are negative. */
    void skip(double width) {
        x += width * em;
    }

    double middle() {
        return top + 0.95 * em;
    }

    /** The light of one gradient, around this height. */
    void bar(double g, double y) {
        double v = light.strength(g);
        double height = Math.min(0.6 * em, Light.width(v) * inks.strokes());
        Rectangle bar = new Rectangle(x, y - height / 2, SWATCH * em, height);
        bar.setFill(LitRegion.paint(inks.light(g, v)));
        drawn.getChildren().add(bar);
    }

    void dot(double sign, String key) {
        CometMark dot = new CometMark(sign, inks, 0.3 * em);
        dot.relocate(x + DOT * em / 2 - 0.3 * em, middle() - 0.3 * em);
        drawn.getChildren().add(dot);
        step(DOT, messages.text(key));
    }

    /** As it is without light. */
    void wire(double weight) {
        double factor = inks.strokes();
        Line line = new Line(x, middle(), x + SWATCH * em, middle());
        line.getStyleClass().add("legend-wire");
        line.setStrokeWidth(GapPainter.wireWidth(weight) * factor);
        if (weight < 0) line.getStrokeDashArray().setAll(GapPainter.DASH * factor, GapPainter.SPACE * factor);
        drawn.getChildren().add(line);
    }

    void unit(UnitLook look, String words) {
        UnitNode node = new UnitNode(messages);
        node.show(look, light, inks, 0.5 * em, false);
        drawn.getChildren().add(node);
        double width = Math.max(1.35, words.length() * 0.5 + 0.3);
        node.setLayoutX(x + width * em / 2);
        node.setLayoutY(middle());
        step(width, words);
    }

    void title(String key) {
        Text title = words(key, middle());
        x += title.getLayoutBounds().getWidth() + 0.7 * em;
    }

    /** With a word below. */
    void title(String key, String below) {
        Text note = text(messages.text(below), "legend-tick");
        note.setX(x);
        note.setY(top + TICK * em);
        title(key);
        x = Math.max(x, note.getX() + note.getLayoutBounds().getWidth() + 0.7 * em);
    }

    /** Words around this height; the next part begins where they do. */
    Text words(String key, double y) {
        Text words = text(messages.text(key), "legend-title");
        words.setX(x);
        words.setY(y);
        return words;
    }

    /** Goes on by so many em, with words under what stands there. */
    void step(double width, String words) {
        double middle = x + width * em / 2;
        double end = x + width * em;
        if (!words.isEmpty()) {
            Text caption = text(words, "legend-tick");
            double extent = caption.getLayoutBounds().getWidth();
            boolean fits = extent <= (width + GAP) * em;
            caption.setX(Math.round(fits ? middle - extent / 2 : x));
            caption.setY(top + TICK * em);
            if (!fits) end = caption.getX() + extent;
        }
        x = end + GAP * em;
    }

    private Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        drawn.getChildren().add(text);
        text.applyCss();
        return text;
    }
}
