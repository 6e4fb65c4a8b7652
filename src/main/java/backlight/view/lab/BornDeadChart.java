package backlight.view.lab;

import backlight.model.lab.BinomialInterval;
import backlight.model.lab.BornDead;
import backlight.model.lab.BornDead.Inputs;
import backlight.model.lab.BornDeadResult;
import backlight.model.scene.Window;
import backlight.view.chart.Grid;
import backlight.view.chart.Scale;
import backlight.view.chart.Ticks;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The share of networks that are born dead against the number of hidden layers, a curve for each width. */
final class BornDeadChart extends Region {
    /** A curve farther away than this, in multiples of the text size, is not meant. */
    private static final double NEAR = 3;

    private final Messages messages;
    private final Grid across = new Grid(true);
    private final Grid along = new Grid(false);
    private final Group curves = new Group();
    private final List<BornDeadCurve> pool = new ArrayList<>();
    private final Text ruler = new Text("0");
    private final Text layers;
    private final Text share;
    private final Label reading = new Label();
    private BornDeadResult shown;
    private Scale x;
    private Scale y;
    private double mouseX = Double.NaN;
    private double mouseY;
    private List<Object> drawn = List.of();

    BornDeadChart(Messages messages) {
        this.messages = messages;
        getStyleClass().add("born-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.text("role.chart"));
        ruler.getStyleClass().add("tick");
        ruler.setVisible(false);
        layers = name(messages.text("lab.born.layers"));
        share = name(messages.text("lab.born.share"));
        reading.getStyleClass().add("value-chip");
        reading.setMouseTransparent(true);
        getChildren().addAll(ruler, across.lines(), across.zero(), across.labels(), along.labels());
        getChildren().addAll(layers, share, curves, reading);
        getChildren().forEach(node -> node.setManaged(false));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Double.NaN, 0));
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (!focused) point(Double.NaN, 0);
        });
    }

    private static Text name(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("tick");
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    void show(BornDeadResult result) {
        if (result == shown) return;
        shown = result;
        List<Integer> widths = result.experiment().widths();
        while (pool.size() < widths.size()) {
            BornDeadCurve curve = new BornDeadCurve();
            pool.add(curve);
            curves.getChildren().add(curve);
        }
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).setVisible(i < widths.size());
            if (i < widths.size()) pool.get(i).name(messages.text("lab.born.width", widths.get(i)));
        }
        setAccessibleText(spoken());
        requestLayout();
    }

    private String spoken() {
        BornDead experiment = shown.experiment();
        List<String> parts = new ArrayList<>();
        for (int width : experiment.widths()) parts.add(sentence(width, experiment.depth()));
        return String.join(" ", parts);
    }

    /** Left and right change the depth, up and down the curve. */
    private void press(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (!plain || x == null || !event.getCode().isArrowKey()) return;
        boolean begun = !Double.isNaN(mouseX);
        int h = begun ? depth() : 1;
        int curve = begun ? Math.max(0, nearest(h, ruler.getFont().getSize())) : 0;
        if (begun) {
            h += event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
            curve += event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        }
        List<Integer> widths = shown.experiment().widths();
        h = Math.max(1, Math.min(shown.experiment().depth(), h));
        curve = Math.max(0, Math.min(widths.size() - 1, curve));
        point(x.pixel(h), pool.get(curve).height(h));
        setAccessibleText(sentence(widths.get(curve), h));
        event.consume();
    }

    private int depth() {
        return (int) Math.max(1, Math.min(shown.experiment().depth(), Math.rint(x.value(mouseX))));
    }

    private void point(double px, double py) {
        mouseX = px;
        mouseY = py;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) return;
        double em = ruler.getFont().getSize();
        List<Object> now = List.of(shown, getWidth(), getHeight(), em);
        if (!now.equals(drawn)) draw(em);
        drawn = now;
        showReading(em);
    }

    private void draw(double em) {
        y = new Scale(new Window(0, 1), Math.floor(getHeight() - 2.8 * em), Math.ceil(2.2 * em));
        Ticks shares = Ticks.of(y, 4 * em);
        double left = across.widest(shares) + em;
        List<Integer> widths = shown.experiment().widths();
        double right = Math.max(left + 1, getWidth() - pool.get(0).nameWidth() - 2 * em);
        x = new Scale(new Window(0.5, shown.experiment().depth() + 0.3), left, right);
        across.showLines(y, shares, left, right);
        across.showLabels(y, shares, left - 0.6 * em);
        along.showLabels(x, Ticks.of(x, Math.max(2.6 * em, 1 / x.perPixel())), y.start() + 0.4 * em);
        layers.setX(Math.round(right - layers.getLayoutBounds().getWidth()));
        layers.setY(Math.round(y.start() + 1.6 * em));
        for (int i = 0; i < widths.size(); i++) pool.get(i).show(shown, widths.get(i), x, y, em);
        stack(widths.size(), em);
    }

    /** Names that would cover each other move apart: from the top down, and up again where the axis ends. */
    private void stack(int count, double em) {
        double gap = 1.35 * em;
        double[] at = new double[count];
        for (int i = 0; i < count; i++) {
            at[i] = Math.max(pool.get(i).end(), i == 0 ? y.end() : at[i - 1] + gap);
        }
        double lowest = y.start();
        for (int i = count - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], lowest);
            lowest = at[i] - gap;
        }
        for (int i = 0; i < count; i++) pool.get(i).placeName(x.end() + 1.6 * em, at[i], x.end());
    }

    /** The curve that the mouse is at, among those shown; −1 for none. */
    private int nearest(int hiddenLayers, double em) {
        int nearest = -1;
        double least = NEAR * em;
        for (int i = 0; i < shown.experiment().widths().size(); i++) {
            double distance = Math.abs(pool.get(i).height(hiddenLayers) - mouseY);
            if (distance >= least) continue;
            least = distance;
            nearest = i;
        }
        return nearest;
    }

    private void showReading(double em) {
        boolean over = !Double.isNaN(mouseX);
        int h = over ? depth() : 1;
        int nearest = over ? nearest(h, em) : -1;
        for (int i = 0; i < pool.size(); i++) pool.get(i).select(i == nearest, h);
        reading.setVisible(nearest >= 0);
        if (nearest < 0) return;
        reading.setText(sentence(shown.experiment().widths().get(nearest), h));
        reading.autosize();
        double height = pool.get(nearest).height(h);
        double beside = x.pixel(h) + em;
        double start = beside + reading.getWidth() > getWidth() ? x.pixel(h) - em - reading.getWidth() : beside;
        double above = height - reading.getHeight() - em;
        reading.relocate(Math.round(Math.max(0, start)), Math.round(above < 0 ? height + em : above));
    }

    private String sentence(int width, int h) {
        boolean one = shown.experiment().inputs() == Inputs.ONE_SAMPLE;
        String exact = messages.text(one ? "lab.born.exact" : "lab.born.bound", percent(BornDead.exact(width, h)));
        if (shown.networks() == 0) return messages.text("lab.born.reading.uncounted", width, h, exact);
        BinomialInterval interval = shown.interval(width, h);
        return messages.text(
                "lab.born.reading",
                width,
                h,
                interval.successes(),
                interval.trials(),
                percent(interval.low()),
                percent(interval.high()),
                exact);
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }
}
