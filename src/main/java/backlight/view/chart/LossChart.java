package backlight.view.chart;

import backlight.model.training.LossCurve;
import backlight.view.style.PlaceHint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** The loss over the steps of training: of the training and the test set, up to now and, paler, after it. */
public final class LossChart extends SpokenRegion {
    /**
     * What is drawn.
     *
     * @param step where training stands
     * @param loss the mean over the training set there
     * @param stopped the step at which training had to stop by itself; −1 if it did not
     * @param guess the loss of guessing, named {@code guessName}; NaN where there is none
     * @param logarithmic whether the axis of the loss is
     */
    public record Content(
            LossCurve curve, int step, double loss, int stopped, double guess, String guessName, boolean logarithmic) {}

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final Messages messages;
    private final Grid across = new Grid(true);
    private final Grid decades = new Grid(true, true);
    private final Grid along = new Grid(false);
    private final Polyline[] lines = {
        line("loss-train", true), line("loss-test", true), line("loss-test", false), line("loss-train", false)
    };
    private final Line guess = new Line();
    private final Label guessName = new Label();
    private final Circle now = new Circle();
    private final Group stop = new Group();
    private final Text steps;
    private final Text ruler = new Text("0");
    private final LossMarks marks;
    private Content content;

    public LossChart(Messages messages) {
        this.messages = messages;
        setAccessibleRoleDescription(messages.text("role.chart"));
        getStyleClass().add("loss-chart");
        guess.getStyleClass().add("guess-line");
        guessName.getStyleClass().add("guess-name");
        now.getStyleClass().add("loss-now");
        steps = new Text(messages.text("loss.step"));
        steps.getStyleClass().add("tick");
        ruler.getStyleClass().add("tick");
        ruler.setVisible(false);
        for (int slant = -1; slant <= 1; slant += 2) {
            Line stroke = new Line(-1, -slant, 1, slant);
            stroke.getStyleClass().add("stop-mark");
            stop.getChildren().add(stroke);
        }
        getChildren().addAll(ruler, across.lines(), across.labels(), decades.lines(), decades.labels());
        getChildren().addAll(along.labels(), steps, guess);
        getChildren().addAll(lines);
        getChildren().addAll(stop, guessName, now);
        getChildren().forEach(node -> node.setManaged(false));
        marks = new LossMarks(messages);
        PlaceHint.on(this, marks);
        tell(marks);
    }

    private static Polyline line(String styleClass, boolean later) {
        Polyline line = new Polyline();
        line.getStyleClass().setAll(styleClass);
        line.pseudoClassStateChanged(LATER, later);
        return line;
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        if (Objects.equals(newContent, content)) return;
        content = newContent;
        guessName.setText(content.guessName());
        sentenceChanged();
        requestLayout();
    }

    @Override
    protected String spoken() {
        return content == null ? "" : new LossSummary(messages, content).sentence();
    }

    @Override
    protected void layoutChildren() {
        if (content == null) return;
        double em = ruler.getFont().getSize();
        LossAxes axes = new LossAxes(content);
        double bottom = getHeight() - 1.9 * em;
        Scale y = new Scale(axes.losses(), bottom, 0.6 * em);
        double left = showAcross(y, em);
        Scale x = new Scale(axes.steps(), left, getWidth() - 0.5 * em);
        showAlong(x, bottom + 0.5 * em, em);
        showCurves(x, y);
        showGuess(y, left, em);
        showNow(x, y, em);
        showStop(x, y, em);
        marks.place(content, x, y, em);
        retell();
    }

    private boolean isLog() {
        return content.logarithmic();
    }

    private double axis(double loss) {
        return isLog() ? Math.log10(loss) : loss;
    }

    private static IntToDoubleFunction pixels(IntToDoubleFunction losses, Scale y, boolean log) {
        return k -> {
            double loss = losses.applyAsDouble(k);
            if (!Double.isFinite(loss)) return Double.NaN;
            return y.pixel(log ? Math.max(y.window().low(), Math.log10(loss)) : loss);
        };
    }

    private double showAcross(Scale y, double em) {
        Grid grid = isLog() ? decades : across;
        Grid other = isLog() ? across : decades;
        grid.lines().setVisible(true);
        grid.labels().setVisible(true);
        other.lines().setVisible(false);
        other.labels().setVisible(false);
        Ticks ticks = isLog() ? Ticks.ofPowers(y, 2.2 * em) : Ticks.of(y, 2.6 * em);
        double word = steps.getLayoutBounds().getWidth() + 0.5 * em;
        double left = Math.max(grid.widest(ticks), word) + 0.8 * em;
        grid.showLines(y, ticks, left, getWidth());
        grid.showLabels(y, ticks, left - 0.6 * em);
        return left;
    }

    private void showAlong(Scale x, double top, double em) {
        double width = steps.getLayoutBounds().getWidth();
        Scale free = new Scale(x.window(), x.start(), x.end());
        along.showLabels(free, Ticks.of(free, 5 * em), top);
        steps.setX(Math.round(Math.max(0, x.start() - 0.7 * em - width)));
        steps.setY(Math.round(top + 0.95 * em));
    }

    private void showCurves(Scale x, Scale y) {
        LossCurve curve = content.curve();
        int present = curve.size() - 1;
        while (present > 0 && curve.step(present) > content.step()) present--;
        IntToDoubleFunction at = k -> x.pixel(curve.step(k));
        IntToDoubleFunction train = pixels(curve::train, y, isLog());
        IntToDoubleFunction test = pixels(curve::test, y, isLog());
        int last = curve.size() - 1;
        Points.put(lines[0], Decimation.points(Math.max(0, present), last, at, train));
        Points.put(lines[1], Decimation.points(Math.max(0, present), last, at, test));
        Points.put(lines[2], Decimation.points(0, present, at, test));
        Points.put(lines[3], Decimation.points(0, present, at, train));
    }

    private void showGuess(Scale y, double left, double em) {
        double at = axis(content.guess());
        boolean seen = y.window().contains(at);
        guess.setVisible(seen);
        guessName.setVisible(seen);
        if (!seen) return;
        double pixel = Math.floor(y.pixel(at)) + 0.5;
        guess.setStartX(left);
        guess.setEndX(getWidth());
        guess.setStartY(pixel);
        guess.setEndY(pixel);
        guessName.autosize();
        double above = pixel - guessName.getHeight() - 0.2 * em;
        double top = above < 0 ? pixel + 0.3 * em : above;
        double right = getWidth() - guessName.getWidth();
        double middle = top + guessName.getHeight() / 2;
        boolean leftIsFree = distance(left, left + guessName.getWidth(), middle) > distance(right, getWidth(), middle);
        guessName.relocate(Math.round(leftIsFree ? left : right), Math.round(top));
    }

    /** From this height to the nearest point that is drawn between two places; infinite where nothing is. */
    private double distance(double from, double to, double height) {
        double least = Double.POSITIVE_INFINITY;
        for (Polyline line : lines) {
            for (int k = 0; k + 1 < line.getPoints().size(); k += 2) {
                double x = line.getPoints().get(k);
                if (x >= from && x <= to)
                    least = Math.min(least, Math.abs(line.getPoints().get(k + 1) - height));
            }
        }
        return least;
    }

    private void showNow(Scale x, Scale y, double em) {
        double at = axis(content.loss());
        now.setVisible(Double.isFinite(at) && y.window().contains(at));
        if (!now.isVisible()) return;
        now.setCenterX(x.pixel(content.step()));
        now.setCenterY(y.pixel(at));
        now.setRadius(0.38 * em);
    }

    /** Where training stopped: its last finite loss, at the least at the top of the chart. */
    private void showStop(Scale x, Scale y, double em) {
        stop.setVisible(content.stopped() >= 0);
        if (!stop.isVisible()) return;
        double reach = 0.4 * em;
        stop.getChildren().forEach(stroke -> {
            Line line = (Line) stroke;
            double slant = Math.signum(line.getEndY() - line.getStartY());
            line.setStartX(-reach);
            line.setEndX(reach);
            line.setStartY(-slant * reach);
            line.setEndY(slant * reach);
        });
        stop.relocate(Math.min(x.pixel(content.stopped()), getWidth() - reach) - reach, y.end() + 0.2 * em - reach / 2);
    }
}
