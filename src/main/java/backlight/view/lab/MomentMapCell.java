package backlight.view.lab;

import backlight.model.activation.Moments;
import backlight.model.lab.SelfNormalization;
import backlight.model.scene.Window;
import backlight.view.chart.Grid;
import backlight.view.chart.Points;
import backlight.view.chart.Scale;
import backlight.view.chart.Ticks;
import backlight.view.style.MarkWalk;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Where a layer takes mean and variance, as arrows of the theory, and the path that a network was measured to go. */
public final class MomentMapCell extends LabCell {
    /**
     * What is drawn. The arrays must not change any more.
     *
     * @param map the theory; empty where there is none
     * @param means of the layers that are named
     * @param variances of the same, each at least 0
     * @param layers their names
     * @param mean what the level axis shows
     * @param variance the axis that points up
     */
    public record Content(
            Optional<SelfNormalization> map,
            double[] means,
            double[] variances,
            List<String> layers,
            Window mean,
            RowScale variance) {}

    private final RowGrid across = new RowGrid();
    private final Grid along = new Grid(false);
    private final MomentArrows arrows = new MomentArrows();
    private final Rectangle fixed = new Rectangle();
    private final Polyline path = new Polyline();
    private final Group dots = new Group();
    private final Circle hovered = new Circle();
    private final Text first = word("moment-name");
    private final Text last = word("moment-name");
    private final Text none = word("no-slope");
    private Content content;
    private Scale x;
    private RowPixels y;

    public MomentMapCell(Messages messages) {
        super(messages, "moment-map-cell");
        fixed.getStyleClass().setAll("moment-fixed");
        fixed.setRotate(45);
        path.getStyleClass().setAll("moment-path");
        hovered.getStyleClass().setAll("born-hovered");
        hovered.setVisible(false);
        none.setText(messages.text("lab.map.flat"));
        none.setTextAlignment(TextAlignment.CENTER);
        none.setVisible(false);
        draws(across, along.zero(), along.labels(), arrows, path, dots, fixed, first, last, hovered, none);
        tell(new Layers());
        hover().addEventHandler(MouseEvent.MOUSE_MOVED, event -> hoverAt(event.getX(), event.getY()));
        hover().addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        say(sentence());
        requestLayout();
    }

    /** Shows that there is nothing to see: the network has no hidden layer. */
    void showNone() {
        content = null;
        say(none.getText());
        requestLayout();
    }

    private String sentence() {
        int end = content.means().length - 1;
        if (end < 0) return messages.text("lab.map.none");
        return messages.text("lab.map.says", at(0), at(end));
    }

    private String at(int k) {
        return messages.text(
                "lab.map.layer",
                content.layers().get(k),
                Numbers.fixed(content.means()[k], 2),
                Numbers.significant(content.variances()[k], 3));
    }

    /** The dots that are in sight, from the first layer. */
    private final class Layers implements MarkWalk.Marks {
        private int[] seen() {
            if (content == null || x == null) return new int[0];
            return IntStream.range(0, content.means().length)
                    .filter(k -> isSeen(content.means()[k], content.variances()[k]))
                    .toArray();
        }

        @Override
        public int count() {
            return seen().length;
        }

        @Override
        public MarkWalk.Mark mark(int k) {
            int layer = seen()[k];
            return new MarkWalk.Mark(x.pixel(content.means()[layer]), y.pixel(content.variances()[layer]), at(layer));
        }
    }

    @Override
    void draw(double em) {
        showMap(content != null, em);
        if (content == null) return;
        x = new Scale(content.mean(), em, getWidth() - em);
        y = content.variance().pixels(0, getHeight(), em);
        across.show(y, 1, 0, getWidth(), em);
        Ticks ticks = Ticks.of(x, 4 * em);
        along.showLines(x, ticks, y.scale().end(), y.scale().start());
        along.showLabels(x, ticks, y.scale().start() + 0.5 * em);
        arrows.show(content.map().orElse(null), x, y, em);
        showFixed(em);
        showPath(em);
    }

    /** The map, or the words that there is none. */
    private void showMap(boolean shown, double em) {
        for (var part : List.of(across, along.zero(), along.labels(), path, dots)) part.setVisible(shown);
        none.setVisible(!shown);
        if (shown) return;
        for (var part : List.of(arrows, fixed, first, last, hovered)) part.setVisible(false);
        none.setWrappingWidth(Math.max(1, getWidth() - em));
        none.setX(0.5 * em);
        none.setY(Math.round(getHeight() / 2));
    }

    private void showFixed(double em) {
        Moments at = arrows.fixed();
        fixed.setVisible(at != null && isSeen(at.mean(), at.variance()));
        if (!fixed.isVisible()) return;
        fixed.setWidth(0.62 * em);
        fixed.setHeight(0.62 * em);
        fixed.setX(x.pixel(at.mean()) - 0.31 * em);
        fixed.setY(y.pixel(at.variance()) - 0.31 * em);
    }

    private boolean isSeen(double mean, double variance) {
        return x.window().contains(mean) && y.contains(variance);
    }

    private void showPath(double em) {
        int count = content.means().length;
        while (dots.getChildren().size() < count) {
            Circle dot = new Circle();
            dot.getStyleClass().setAll("layer-dot");
            dots.getChildren().add(dot);
        }
        double[] points = new double[2 * count];
        int used = 0;
        for (int k = 0; k < dots.getChildren().size(); k++) {
            boolean seen = k < count && isSeen(content.means()[k], content.variances()[k]);
            Circle dot = (Circle) dots.getChildren().get(k);
            dot.setVisible(seen);
            if (!seen) continue;
            dot.setCenterX(x.pixel(content.means()[k]));
            dot.setCenterY(y.pixel(content.variances()[k]));
            dot.setRadius((k == 0 || k == count - 1 ? 0.32 : 0.2) * em);
            points[used++] = dot.getCenterX();
            points[used++] = dot.getCenterY();
        }
        Points.put(path, Arrays.copyOf(points, used));
        name(first, 0, em);
        name(last, count - 1, em);
        last.setVisible(
                last.isVisible() && count > 1 && !first.getBoundsInParent().intersects(last.getBoundsInParent()));
    }

    private void name(Text text, int k, double em) {
        text.setVisible(k >= 0 && isSeen(content.means()[k], content.variances()[k]));
        if (!text.isVisible()) return;
        text.setText(content.layers().get(k));
        double width = text.getLayoutBounds().getWidth();
        double at = x.pixel(content.means()[k]);
        double left = at - 0.6 * em - width;
        text.setX(Math.round(left < 0 ? at + 0.6 * em : left));
        text.setY(Math.round(y.pixel(content.variances()[k])));
    }

    private void hoverAt(double px, double py) {
        if (content == null || x == null) return;
        int nearest = -1;
        double least = 2 * em();
        for (int k = 0; k < content.means().length; k++) {
            if (!isSeen(content.means()[k], content.variances()[k])) continue;
            double distance = Math.hypot(x.pixel(content.means()[k]) - px, y.pixel(content.variances()[k]) - py);
            if (distance >= least) continue;
            least = distance;
            nearest = k;
        }
        hovered.setVisible(nearest >= 0);
        hint(nearest < 0 ? sentence() : at(nearest));
        if (nearest < 0) return;
        hovered.setRadius(0.5 * em());
        hovered.setCenterX(x.pixel(content.means()[nearest]));
        hovered.setCenterY(y.pixel(content.variances()[nearest]));
    }

    private void leave() {
        hovered.setVisible(false);
        if (content != null) hint(sentence());
    }
}
