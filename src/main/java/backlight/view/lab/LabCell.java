package backlight.view.lab;

import backlight.view.style.Hint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** One column of one row of the race: draws when it is laid out, and says its numbers in a sentence. */
abstract class LabCell extends SpokenRegion {
    /** A sentence lists the numbers of at most so many layers. */
    private static final int MOST_LISTED = 6;

    final Messages messages;
    private final Text ruler = RowAxis.text("0", "tick");
    private final Label hover = new Label();

    LabCell(Messages messages, String styleClass) {
        this.messages = messages;
        getStyleClass().addAll("lab-cell", styleClass);
        setAccessibleRoleDescription(messages.text("role.chart"));
        ruler.setVisible(false);
        hover.getStyleClass().setAll("cell-hover");
        hover.setPickOnBounds(true);
    }

    /** What it draws, from back to front; where the mouse finds the hint comes last. */
    final void draws(Node... nodes) {
        getChildren().add(ruler);
        getChildren().addAll(nodes);
        getChildren().add(hover);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /** The text size of the ticks, in pixels. */
    final double em() {
        return ruler.getFont().getSize();
    }

    /** What the mouse moves over. */
    final Label hover() {
        return hover;
    }

    /** The sentence for who cannot see it, and for who stays on it with the mouse. */
    final void say(String sentence) {
        setAccessibleText(sentence);
        sentenceChanged();
        Hint.on(hover, sentence);
    }

    @Override
    protected final String spoken() {
        return getAccessibleText() == null ? "" : getAccessibleText();
    }

    /** What is said of the mark under the mouse. */
    final void hint(String sentence) {
        Hint.on(hover, sentence);
    }

    @Override
    protected final void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        hover.resizeRelocate(0, 0, getWidth(), getHeight());
        draw(em());
        retell();
    }

    /** @param em the text size of the ticks, in pixels */
    abstract void draw(double em);

    /** Each layer with its number; of many, the first, the last and the extremes. */
    final String listed(List<String> layers, double[] values, DoubleFunction<String> written) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            boolean end = k == 0 || k == values.length - 1;
            if (end || values.length <= MOST_LISTED) parts.add(layers.get(k) + " " + written.apply(values[k]));
        }
        String list = String.join(", ", parts);
        if (values.length <= MOST_LISTED) return list;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return messages.text("lab.cell.range", list, written.apply(low), written.apply(high));
    }

    /** A size with two digits; one of exactly 0 is told from a rounded one. */
    static String size(double value) {
        return value == 0 ? "0" : Numbers.significant(value, 2);
    }

    /** A small word on the chart. */
    static Text word(String styleClass) {
        return RowAxis.text("", styleClass);
    }
}
