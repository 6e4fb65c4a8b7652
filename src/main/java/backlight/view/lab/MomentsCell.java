package backlight.view.lab;

import backlight.view.chart.Placement.Box;
import backlight.view.chart.Points;
import backlight.view.lab.RowAxis.Strip;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;

/** The mean of the activations of each layer, and below it their variance, beside what theory expects. */
public final class MomentsCell extends LabCell {
    /**
     * What is drawn. The arrays must not change any more.
     *
     * @param means of the layers that are named
     * @param variances of the same, each at least 0
     * @param theoryMeans what theory expects of them; empty where there is none
     * @param theoryVariances the same
     * @param layers their names
     * @param mean the axis of the means
     * @param variance that of the variances
     */
    public record Content(
            double[] means,
            double[] variances,
            double[] theoryMeans,
            double[] theoryVariances,
            List<String> layers,
            RowScale mean,
            RowScale variance) {}

    /** The share of the height that the means have. */
    private static final double SPLIT = 0.46;

    private final Part means;
    private final Part variances;
    private final LayerNames names = new LayerNames();
    private Content content;
    private int hovered = -1;

    public MomentsCell(Messages messages) {
        super(messages, "moments-cell");
        means = new Part(MomentsCell::signed, messages);
        variances = new Part(Numbers::significant, messages);
        draws(means, variances, names);
        hover().addEventHandler(MouseEvent.MOUSE_MOVED, event -> hoverAt(event.getX()));
        hover().addEventHandler(MouseEvent.MOUSE_EXITED, event -> hoverAt(-1));
    }

    /** The two axes, for the head of the row. */
    public static List<Strip> axes(Messages messages, RowScale mean, RowScale variance) {
        return List.of(
                new Strip(messages.text("lab.moments.mean"), mean, 0, SPLIT),
                new Strip(messages.text("lab.moments.variance"), variance, SPLIT, 1));
    }

    private static String signed(double mean, int digits) {
        return Math.abs(mean) < (digits == 1 ? 0.05 : 0.005)
                ? Numbers.significant(mean, 1)
                : Numbers.fixed(mean, digits);
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        say(messages.text(
                "lab.moments.says",
                listed(content.layers(), content.means(), Readout::parameter),
                listed(content.layers(), content.variances(), LabCell::size)));
        requestLayout();
    }

    private void hoverAt(double x) {
        int layer = content == null ? -1 : places().nearest(x);
        if (layer == hovered) return;
        hovered = layer;
        requestLayout();
    }

    private LayerPlaces places() {
        return new LayerPlaces(content.means().length, 0, getWidth());
    }

    @Override
    void draw(double em) {
        if (content == null) return;
        List<Strip> strips = axes(messages, content.mean(), content.variance());
        means.show(content.means(), content.theoryMeans(), 0, strips.get(0), em);
        variances.show(content.variances(), content.theoryVariances(), 1, strips.get(1), em);
        names.show(content.layers(), places(), getHeight() - 0.7 * em, em);
    }

    /** One of the two strips. */
    private final class Part extends Group {
        private final RowGrid grid = new RowGrid();
        private final Polyline theory = new Polyline();
        private final LayerLine line;

        Part(LayerLine.Writing writing, Messages messages) {
            line = new LayerLine(writing, messages.text("lab.cell.lost"));
            theory.getStyleClass().setAll("theory-line");
            getChildren().addAll(grid, theory, line);
        }

        /** @param mark the value that keeps a signal as it is */
        void show(double[] values, double[] expected, double mark, Strip strip, double em) {
            RowPixels y = strip.pixels(getHeight(), em);
            grid.show(y, mark, 0, getWidth(), em);
            showTheory(expected, y);
            double top = strip.from() * getHeight();
            double height =
                    (strip.to() - strip.from()) * getHeight() - strip.scale().foot() * em + 0.6 * em;
            int shown = Math.min(hovered, values.length - 1);
            line.show(values, places(), y, mark, shown, new Box(0, top, getWidth(), height), em);
        }

        private void showTheory(double[] expected, RowPixels y) {
            theory.setVisible(expected.length > 0);
            double[] points = new double[2 * expected.length];
            int used = 0;
            for (int k = 0; k < expected.length; k++) {
                if (!Double.isFinite(expected[k])) continue;
                points[used++] = places().at(k);
                points[used++] = y.clamped(expected[k]);
            }
            Points.put(theory, Arrays.copyOf(points, used));
        }
    }
}
