package backlight.view.lab;

import backlight.model.scene.Window;
import backlight.view.chart.Grid;
import backlight.view.chart.Scale;
import backlight.view.chart.Ticks;
import backlight.view.style.MarkWalk;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** One small histogram for each layer, the first one at the top; all cells of a row have the same axis and height. */
public final class HistogramCell extends LabCell {
    /**
     * What is drawn. The arrays must not change any more.
     *
     * @param shares of the numbers of each layer that fall into each of the equal parts of the window, 0 to 1
     * @param zeros the share of each layer that is exactly 0; empty on a linear axis
     * @param layers their names
     * @param window the values that are seen; of a logarithmic axis, their powers of ten
     * @param logarithmic whether it is one
     * @param highest the share that fills the height of a layer, above 0; higher ones are cut off there
     * @param symbol what is counted, for the sentence: z or |δ|
     * @param beyond the largest size that lies beyond the window and counts at its edge; 0 if none does
     */
    public record Content(
            double[][] shares,
            double[] zeros,
            List<String> layers,
            Window window,
            boolean logarithmic,
            double highest,
            String symbol,
            double beyond) {
        public Content {
            if (!(highest > 0))
                throw new IllegalArgumentException("the highest share is " + highest + "; it must be above 0");
        }
    }

    private static final double LEAST_HEIGHT = 5;
    /** A height above so many times the median is cut off. */
    private static final double OUTLIER = 1.5;

    private static final double FOOT = 1.7;
    private static final double HEAD = 1.4;

    private final Grid linear = new Grid(false);
    private final Grid powers = new Grid(false, true);
    private final Group strips = new Group();
    private final Text zero = word("tick");
    private final Text above = word("tick");
    private Content content;
    private List<Integer> rows = List.of();
    private double rowsTop;
    private double rowHeight = 1;

    public HistogramCell(Messages messages) {
        super(messages, "histogram-cell");
        zero.setText("0");
        draws(linear.lines(), powers.lines(), linear.zero(), strips, linear.labels(), powers.labels(), zero, above);
        tell(new Layers());
        hover().addEventHandler(MouseEvent.MOUSE_MOVED, event -> hoverAt(event.getY()));
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        say(words().sentence(this::listed));
        requestLayout();
    }

    /**
     * A height for all cells of a row, above 0: that of the highest part, unless it is an outlier that would press all others
     * to the ground.
     *
     * @param columns the shares of each layer of each column
     */
    public static double highest(List<double[][]> columns) {
        double[] heights = columns.stream()
                .flatMap(Arrays::stream)
                .mapToDouble(layer -> Arrays.stream(layer).max().orElse(0))
                .filter(height -> height > 0)
                .sorted()
                .toArray();
        if (heights.length == 0) return 1;
        return Math.min(heights[heights.length - 1], OUTLIER * heights[heights.length / 2]);
    }

    private HistogramWords words() {
        return new HistogramWords(messages, content);
    }

    /** The layers that are drawn, from the first one at the top. */
    private final class Layers implements MarkWalk.Marks {
        @Override
        public int count() {
            return content == null ? 0 : rows.size();
        }

        @Override
        public MarkWalk.Mark mark(int k) {
            double foot = rowsTop + (k + 1) * rowHeight;
            return new MarkWalk.Mark(getWidth() / 2, foot - rowHeight / 2, words().layer(rows.get(k)));
        }
    }

    @Override
    void draw(double em) {
        if (content == null || content.shares().length == 0) return;
        while (strips.getChildren().size() < content.shares().length)
            strips.getChildren().add(new HistogramStrip());
        double bottom = getHeight() - FOOT * em;
        choose(bottom, em);
        boolean apart = content.zeros().length > 0;
        double named = nameWidth(em);
        if (getWidth() - named < (apart ? 5.5 : 4) * em) named = 0;
        double bar = apart ? named + 0.4 * em : named;
        double left = apart ? bar + 2.4 * em : named + 0.3 * em;
        Scale x = new Scale(content.window(), left, Math.max(left + 1, getWidth() - 0.4 * em));
        showGrid(x, bottom, em);
        showStrips(x, bar, named, em);
        zero.setVisible(content.zeros().length > 0);
        zero.setX(Math.round(bar + 0.45 * em - zero.getLayoutBounds().getWidth() / 2));
        zero.setY(Math.round(bottom + 0.95 * em));
    }

    /** @param named where the names end; 0 if there is no room for them */
    private void showStrips(Scale x, double bar, double named, double em) {
        boolean apart = content.zeros().length > 0;
        for (int i = 0; i < strips.getChildren().size(); i++) {
            HistogramStrip strip = (HistogramStrip) strips.getChildren().get(i);
            strip.setVisible(i < rows.size());
            if (i >= rows.size()) continue;
            int layer = rows.get(i);
            double base = rowsTop + (i + 1) * rowHeight;
            double height = Math.max(1, rowHeight * 0.86);
            strip.show(content.shares()[layer], x, base, height, content.highest());
            strip.showZero(apart ? content.zeros()[layer] : 0, bar, 0.9 * em, height);
            strip.showName(
                    content.layers().get(layer), named > 0 && isNamed(i, em), named - 0.5 * em, base - rowHeight / 2);
        }
    }

    /** As many layers as have room, the first and the last among them. */
    private void choose(double bottom, double em) {
        int count = content.shares().length;
        int fit = Math.max(1, (int) ((bottom - 0.3 * em) / LEAST_HEIGHT));
        boolean tooMany = count > fit;
        rowsTop = tooMany || content.beyond() > 0 ? HEAD * em : 0.3 * em;
        int room = Math.max(1, (int) ((bottom - rowsTop) / LEAST_HEIGHT));
        int step = (count + room - 1) / room;
        List<Integer> chosen = new ArrayList<>();
        for (int k = 0; k < count; k++) if (step == 1 || LayerNames.isNamed(k, count, step)) chosen.add(k);
        rows = chosen;
        rowHeight = (bottom - rowsTop) / rows.size();
        sayAbove(count, em);
    }

    /** That there are more layers, or larger numbers, than are drawn. */
    private void sayAbove(int count, double em) {
        List<String> words = new ArrayList<>();
        if (rows.size() < count) words.add(messages.text("lab.histogram.thinned", rows.size(), count));
        if (content.beyond() > 0) words.add(beyond());
        above.setText(String.join(" · ", words));
        above.setX(Math.round(Math.max(0, getWidth() - above.getLayoutBounds().getWidth() - 0.3 * em)));
        above.setY(Math.round(0.65 * em));
    }

    private String beyond() {
        return messages.text("lab.histogram.beyond", Numbers.significant(content.beyond(), 1));
    }

    private boolean isNamed(int row, double em) {
        int step = Math.max(1, (int) Math.ceil(1.25 * em / rowHeight));
        return LayerNames.isNamed(row, rows.size(), step);
    }

    private double nameWidth(double em) {
        double widest = 0;
        for (int i = 0; i < rows.size(); i++) {
            HistogramStrip strip = (HistogramStrip) strips.getChildren().get(i);
            widest = Math.max(widest, strip.nameWidth(content.layers().get(rows.get(i))));
        }
        return widest + 0.6 * em;
    }

    private void showGrid(Scale x, double bottom, double em) {
        Grid grid = content.logarithmic() ? powers : linear;
        Grid other = content.logarithmic() ? linear : powers;
        grid.lines().setVisible(true);
        grid.labels().setVisible(true);
        other.lines().setVisible(false);
        other.labels().setVisible(false);
        linear.zero().setVisible(!content.logarithmic());
        Ticks ticks = content.logarithmic() ? Ticks.ofPowers(x, 3.2 * em) : Ticks.of(x, gap(x, em));
        grid.showLines(x, ticks, rowsTop, bottom);
        grid.showLabels(x, ticks, bottom + 0.35 * em);
    }

    /** Between the numbers of a linear axis: those of large z are long. */
    private double gap(Scale x, double em) {
        double longest = Numbers.tick(x.window().low(), x.window().high() / 2).length();
        return Math.max(2.6, 0.66 * longest + 0.8) * em;
    }

    private void hoverAt(double y) {
        if (content == null || rows.isEmpty()) return;
        int row = (int) Math.max(0, Math.min(rows.size() - 1, Math.floor((y - rowsTop) / rowHeight)));
        hint(words().layer(rows.get(row)));
    }
}
