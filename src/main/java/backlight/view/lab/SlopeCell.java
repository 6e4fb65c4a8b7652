package backlight.view.lab;

import backlight.view.lab.RowAxis.Strip;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The learned slope a of PReLU: the function that it makes of each layer now, and a over the epochs. */
public final class SlopeCell extends LabCell {
    /**
     * What is drawn. The arrays must not change any more.
     *
     * @param slopes a of each layer that learns one, after 0, 1, … epochs, as far as they are known; none if no layer does
     * @param layers their names
     * @param epochs how many the race has, at least 1
     * @param epoch the one that is shown
     * @param target what the data want a to be; NaN where they do not tell
     * @param scale of a over the epochs
     */
    public record Content(
            double[][] slopes, List<String> layers, int epochs, int epoch, double target, RowScale scale) {
        /** At the shown epoch, or the last that is known; NaN if nothing is. */
        double present(int layer) {
            double[] a = slopes[layer];
            return a.length == 0 ? Double.NaN : a[Math.min(epoch, a.length - 1)];
        }
    }

    /** The share of the height that the function has. */
    private static final double SPLIT = 0.54;

    private final SlopePicture picture = new SlopePicture();
    private final RowGrid grid = new RowGrid();
    private final EpochScale epochs = new EpochScale();
    private final Line target = new Line();
    private final Group curves = new Group();
    private final Group dots = new Group();
    private final Group names = new Group();
    private final Rectangle clip = new Rectangle();
    private final Text none = word("no-slope");
    private Content content;

    public SlopeCell(Messages messages) {
        super(messages, "slope-cell");
        none.setText(messages.text("lab.slope.none"));
        none.setTextAlignment(TextAlignment.CENTER);
        curves.setClip(clip);
        target.getStyleClass().setAll("slope-target");
        draws(picture, grid, target, epochs, curves, dots, names, none);
    }

    /** The axis of a over the epochs, for the head of the row. */
    public static List<Strip> axes(Messages messages, RowScale scale) {
        return List.of(new Strip(messages.text("lab.slope.a"), scale, SPLIT, 1));
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        while (curves.getChildren().size() < content.slopes().length) add();
        say(content.slopes().length == 0 ? none.getText() : sentence());
        requestLayout();
    }

    private void add() {
        curves.getChildren().add(new EpochCurve("slope-curve"));
        Circle dot = new Circle();
        dot.getStyleClass().setAll("slope-dot");
        dots.getChildren().add(dot);
        names.getChildren().add(RowAxis.text("", "tick"));
    }

    private double[] present() {
        double[] present = new double[content.slopes().length];
        for (int k = 0; k < present.length; k++) present[k] = content.present(k);
        return present;
    }

    private String sentence() {
        String says = messages.text(
                "lab.slope.says",
                content.epoch(),
                listed(content.layers(), present(), Readout::parameter),
                listed(content.layers(), starts(), Readout::parameter));
        if (Double.isNaN(content.target())) return says;
        return says + " " + messages.text("lab.slope.target", Readout.parameter(content.target()));
    }

    private double[] starts() {
        return Arrays.stream(content.slopes())
                .mapToDouble(a -> a.length == 0 ? Double.NaN : a[0])
                .toArray();
    }

    @Override
    void draw(double em) {
        if (content == null) return;
        boolean learned = content.slopes().length > 0;
        for (var part : List.of(picture, grid, epochs, curves, dots, names)) part.setVisible(learned);
        none.setVisible(!learned);
        target.setVisible(learned);
        if (!learned) {
            none.setWrappingWidth(Math.max(1, getWidth() - em));
            none.setX(0.5 * em);
            none.setY(Math.round(getHeight() / 2));
            return;
        }
        picture.show(present(), starts(), content.layers(), getWidth(), SPLIT * getHeight() - 0.5 * em, em);
        drawEpochs(em);
    }

    private void drawEpochs(double em) {
        RowPixels y = axes(messages, content.scale()).get(0).pixels(getHeight(), em);
        double beside = nameWidth() + 0.8 * em;
        names.setVisible(beside < 0.4 * getWidth());
        double room = names.isVisible() ? beside : 0.4 * em;
        EpochAxis x = EpochAxis.of(content.epochs(), 0.35 * em, getWidth() - room);
        grid.show(y, Double.NaN, 0, getWidth() - room, em);
        showTarget(y, getWidth() - room);
        epochs.show(x, content.epoch(), y.scale().end(), y.scale().start(), getHeight() - 0.8 * em, em);
        clip.setY(y.scale().end() - 2);
        clip.setWidth(getWidth());
        clip.setHeight(y.scale().start() - y.scale().end() + 4);
        List<Double> named = new ArrayList<>();
        for (int k = 0; k < curves.getChildren().size(); k++) {
            boolean there = k < content.slopes().length;
            EpochCurve curve = (EpochCurve) curves.getChildren().get(k);
            curve.setVisible(there);
            if (there) curve.show(content.slopes()[k], x, y);
            showDot(k, there, x, y, em);
            showName(k, there, x, y, named, em);
        }
    }

    private void showTarget(RowPixels y, double right) {
        target.setVisible(y.contains(content.target()));
        if (!target.isVisible()) return;
        double pixel = Math.floor(y.pixel(content.target())) + 0.5;
        target.setStartY(pixel);
        target.setEndY(pixel);
        target.setEndX(right);
    }

    private double nameWidth() {
        double widest = 0;
        for (int k = 0; k < content.slopes().length; k++) {
            Text name = (Text) names.getChildren().get(k);
            if (!name.getText().equals(content.layers().get(k))) {
                name.setText(content.layers().get(k));
                name.applyCss();
            }
            widest = Math.max(widest, name.getLayoutBounds().getWidth());
        }
        return widest;
    }

    private void showDot(int layer, boolean there, EpochAxis x, RowPixels y, double em) {
        Circle dot = (Circle) dots.getChildren().get(layer);
        dot.setVisible(there && y.contains(content.present(layer)));
        if (!dot.isVisible()) return;
        dot.setCenterX(x.pixel(Math.min(content.epoch(), content.slopes()[layer].length - 1)));
        dot.setCenterY(y.pixel(content.present(layer)));
        dot.setRadius(0.28 * em);
    }

    /** Beside the end of its curve, unless another name is there. */
    private void showName(int layer, boolean there, EpochAxis x, RowPixels y, List<Double> named, double em) {
        Text name = (Text) names.getChildren().get(layer);
        int last = there ? content.slopes()[layer].length - 1 : -1;
        double at = last < 0 ? Double.NaN : y.clamped(content.slopes()[layer][last]);
        boolean free = named.stream().allMatch(other -> Math.abs(other - at) >= em);
        name.setVisible(last >= 0 && Double.isFinite(at) && free);
        if (!name.isVisible()) return;
        named.add(at);
        name.setX(Math.round(x.pixel(last) + 0.5 * em));
        name.setY(Math.round(at));
    }
}
