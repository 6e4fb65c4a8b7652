package backlight.view.lab;

import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The loss of one column over the epochs, those of the others behind it, and a line that chooses the shown epoch. */
public final class LossCell extends LabCell {
    /**
     * What is drawn. The arrays must not change any more.
     *
     * @param own the losses after 0, 1, … epochs, as far as they are known
     * @param others those of the other columns
     * @param names of the other columns
     * @param epochs how many the race has, at least 1
     * @param epoch the one that is shown
     * @param guess the loss of guessing; NaN where there is none
     * @param stopped the epoch in which training had to stop by itself; −1 if it did not
     */
    public record Content(
            double[] own,
            List<double[]> others,
            List<String> names,
            int epochs,
            int epoch,
            double guess,
            int stopped,
            RowScale scale) {
        public Content {
            if (names.size() != others.size())
                throw new IllegalArgumentException(names.size() + " names for " + others.size() + " other columns");
        }

        double at(int k) {
            return k >= 0 && k < own.length ? own[k] : Double.NaN;
        }

        /** The last epoch whose loss can be drawn; −1 if there is none. */
        int last() {
            int last = 0;
            while (last < own.length && Double.isFinite(own[last])) last++;
            return last - 1;
        }
    }

    private static final double INSET = 0.35;

    /** How far beside a curve the mouse still means it, in em. */
    private static final double REACH = 0.6;

    private final EpochGestures gestures;
    private final RowGrid grid = new RowGrid();
    private final Line guess = new Line();
    private final Group ghosts = new Group();
    private final EpochCurve curve = new EpochCurve("loss-train");
    private final Rectangle clip = new Rectangle();
    private final EpochScale epochs = new EpochScale();
    private final Circle end = new Circle();
    private final Circle now = new Circle();
    private final Text number = word("layer-number");
    private final StopMark stop = new StopMark();
    private Content content;
    private boolean held;

    public LossCell(Messages messages, EpochGestures gestures) {
        super(messages, "loss-cell");
        this.gestures = gestures;
        guess.getStyleClass().add("guess-line");
        end.getStyleClass().setAll("layer-dot");
        now.getStyleClass().setAll("loss-now");
        Group clipped = new Group(ghosts, curve);
        clipped.setClip(clip);
        draws(grid, guess, epochs, clipped, end, now, number, stop);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        while (ghosts.getChildren().size() < content.others().size())
            ghosts.getChildren().add(new EpochCurve("loss-ghost"));
        say(words().sentence());
        requestLayout();
    }

    private LossWords words() {
        return new LossWords(messages, content);
    }

    private void point(MouseEvent event) {
        if (content == null || getHeight() <= 0) return;
        RowPixels y = content.scale().pixels(0, getHeight(), em());
        hint(words().at(event.getX(), event.getY(), x(em()), y, REACH * em()));
    }

    @Override
    void draw(double em) {
        if (content == null) return;
        RowPixels y = content.scale().pixels(0, getHeight(), em);
        EpochAxis x = x(em);
        grid.show(y, Double.NaN, 0, getWidth(), em);
        showGuess(y);
        clip(y, em);
        showCurves(x, y);
        epochs.say(words().present());
        double bottom = y.logarithmic() ? y.zero() : y.scale().start();
        epochs.show(x, content.epoch(), y.scale().end() - 0.3 * em, bottom, getHeight() - 0.8 * em, em);
        mark(end, content.last(), x, y, 0.3 * em);
        mark(now, Math.min(content.epoch(), content.last()), x, y, 0.36 * em);
        now.setVisible(now.isVisible() && content.epoch() <= content.last());
        showNumber(x, y, em);
        double stopped = x.pixel(Math.max(0, content.stopped()));
        stop.show(content.stopped() >= 0, stopped, y.scale().end(), getWidth(), em);
    }

    private void showCurves(EpochAxis x, RowPixels y) {
        for (int k = 0; k < ghosts.getChildren().size(); k++) {
            EpochCurve ghost = (EpochCurve) ghosts.getChildren().get(k);
            ghost.setVisible(k < content.others().size());
            if (ghost.isVisible()) ghost.show(content.others().get(k), x, y);
        }
        curve.show(content.own(), x, y);
    }

    private EpochAxis x(double em) {
        return EpochAxis.of(content.epochs(), INSET * em, getWidth() - INSET * em);
    }

    private void showGuess(RowPixels y) {
        guess.setVisible(y.contains(content.guess()));
        if (!guess.isVisible()) return;
        double pixel = Math.floor(y.pixel(content.guess())) + 0.5;
        guess.setStartY(pixel);
        guess.setEndY(pixel);
        guess.setEndX(getWidth());
    }

    private void clip(RowPixels y, double em) {
        clip.setY(Math.floor(y.scale().end() - 0.3 * em));
        clip.setWidth(getWidth());
        clip.setHeight(Math.ceil(y.zero() + 0.3 * em - clip.getY()));
    }

    /** Hidden where the loss lies outside the axis. */
    private void mark(Circle circle, int epoch, EpochAxis x, RowPixels y, double radius) {
        circle.setVisible(epoch >= 0 && y.contains(content.at(epoch)));
        if (!circle.isVisible()) return;
        circle.setCenterX(x.pixel(epoch));
        circle.setCenterY(y.pixel(content.at(epoch)));
        circle.setRadius(radius);
    }

    /** The last loss, above the end of the curve; beside it where training had to stop. */
    private void showNumber(EpochAxis x, RowPixels y, double em) {
        int last = content.last();
        number.setVisible(last >= 0);
        if (last < 0) return;
        number.setText(y.mark(content.at(last)) + LossWords.written(content.at(last)));
        double width = number.getLayoutBounds().getWidth();
        double left = Math.max(0, Math.min(x.pixel(last) - width + 0.3 * em, getWidth() - width));
        if (content.stopped() >= 0) {
            putBeside(x.pixel(content.stopped()), width, y.scale().end() + 0.4 * em, 0.8 * em);
            return;
        }
        double line = y.clamped(content.at(last));
        double ceiling = Math.min(line, Math.max(y.scale().end(), curve.highest(left, left + width)));
        double above = ceiling - 0.95 * em;
        number.setX(Math.round(left));
        number.setY(Math.round(above > 0.5 * em ? above : line + 1.1 * em));
    }

    /** Left of the mark of where training stopped, or right of it; nowhere if both are too narrow. */
    private void putBeside(double mark, double width, double middle, double gap) {
        boolean left = mark - gap - width >= 0;
        number.setVisible(left || mark + gap + width <= getWidth());
        number.setX(Math.round(left ? mark - gap - width : mark + gap));
        number.setY(Math.round(middle));
    }

    private void press(MouseEvent event) {
        if (content == null || event.getButton() != MouseButton.PRIMARY) return;
        held = true;
        gestures.begin();
        gestures.setEpoch(epochAt(event));
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!held) return;
        int epoch = epochAt(event);
        if (epoch != content.epoch()) gestures.setEpoch(epoch);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!held) return;
        held = false;
        gestures.end();
        event.consume();
    }

    private int epochAt(MouseEvent event) {
        return x(em()).epoch(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
    }
}
