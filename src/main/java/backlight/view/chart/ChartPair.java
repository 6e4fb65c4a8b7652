package backlight.view.chart;

import backlight.model.scene.FunctionsState;
import backlight.view.style.PlaceHint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * f above f′ with one x axis and one cursor.
 *
 * <p>A new state only asks for layout; everything is drawn once per pulse, and only what differs.
 */
public final class ChartPair extends SpokenRegion {
    private static final double VALUE_SHARE = 0.6;

    /** Both plots with their tick labels, in multiples of the text size. */
    private static final double LEAST_PLOTS = 27;

    private final Messages messages;
    private final Region valueHeader;
    private final Region slopeHeader;
    private final Region slopeCover;
    private final PlotPane value;
    private final PlotPane slope;
    private final Grid ticks = new Grid(false);
    private final XChip xChip = new XChip();
    private final HandleLayer handles = new HandleLayer();
    private final Label empty = new Label();
    private final Rectangle box = new Rectangle();
    private final Text ruler = new Text("0");
    private FunctionsState state;
    private PlotContent content;
    private int hovered = -1;
    private Quantity only;

    /**
     * @param valueHeader stands above f
     * @param slopeHeader stands above f′
     * @param slopeCover lies on the plot of f′ while that is hidden
     */
    public ChartPair(
            Messages messages, Region valueHeader, Region slopeHeader, Region slopeCover, ChartGestures gestures) {
        this.messages = messages;
        this.valueHeader = valueHeader;
        this.slopeHeader = slopeHeader;
        this.slopeCover = slopeCover;
        value = new PlotPane(Quantity.VALUE, messages);
        slope = new PlotPane(Quantity.SLOPE, messages);
        getStyleClass().add("chart-pair");
        box.getStyleClass().add("zoom-box");
        box.setVisible(false);
        ruler.getStyleClass().add("body");
        ruler.setVisible(false);
        empty.setText(messages.text("chart.empty"));
        empty.getStyleClass().add("muted");
        for (var overlay : List.of(value, slope, ticks.labels(), handles, empty, box, ruler)) {
            overlay.setManaged(false);
        }
        getChildren()
                .addAll(
                        value,
                        slope,
                        slopeCover,
                        ticks.labels(),
                        xChip,
                        handles,
                        empty,
                        box,
                        ruler,
                        valueHeader,
                        slopeHeader);
        new ChartMouse(this, box, gestures);
        PlaceHint.on(this, this::explained);
        setFocusTraversable(true);
        setAccessibleRoleDescription(messages.text("role.chart"));
    }

    /** Shows this state from the next pulse on. */
    public void show(FunctionsState newState) {
        state = newState;
        sentenceChanged();
        requestLayout();
    }

    /** Gives one plot all of the room; null shows both. */
    public void showOnly(Quantity quantity) {
        only = quantity;
        boolean values = quantity != Quantity.SLOPE;
        boolean slopes = quantity != Quantity.VALUE;
        value.setVisible(values);
        handles.setVisible(values);
        valueHeader.setVisible(values);
        slope.setVisible(slopes);
        slopeHeader.setVisible(slopes);
        requestLayout();
    }

    PlotContent content() {
        return content;
    }

    FunctionsState state() {
        return state;
    }

    PlotFrame frame(Quantity quantity) {
        return (quantity == Quantity.VALUE ? value : slope).frame();
    }

    /** The plot in whose rows this height lies. */
    Quantity plotAt(double py) {
        if (only != null) return only;
        return py < slopeHeader.getLayoutY() ? Quantity.VALUE : Quantity.SLOPE;
    }

    int curveNear(Quantity quantity, double px, double py) {
        if (quantity == Quantity.SLOPE && !state.slopeShown()) return -1;
        PlotPane plot = quantity == Quantity.VALUE ? value : slope;
        return plot.curveNear(content, px, py, 0.5 * plot.frame().em());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 20 * ruler.getFont().getSize();
    }

    /** The height depends on the width, for the legend wraps. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double em = ruler.getFont().getSize();
        double inner = width > 0 ? width - 4 * em : -1;
        return valueHeader.prefHeight(inner) + slopeHeader.prefHeight(inner) + LEAST_PLOTS * em;
    }

    @Override
    protected void layoutChildren() {
        if (state == null || getWidth() <= 0 || getHeight() <= 0) return;
        content = PlotContent.of(state);
        double em = ruler.getFont().getSize();
        double right = getWidth() - em;
        double tickRow = 1.9 * em;
        double chipRow = 2 * em;
        double gap = 0.5 * em;
        double valueTop = valueHeader.prefHeight(right - 3 * em) + gap;
        double slopeHead = only == null ? slopeHeader.prefHeight(right - 3 * em) + 2 * gap : 0;
        double plots = Math.max(4 * em, getHeight() - valueTop - slopeHead - tickRow - chipRow);
        double valueBottom = Math.floor(valueTop + (only == null ? VALUE_SHARE : 1) * plots);
        double slopeTop = only == null ? valueBottom + slopeHead : valueTop;
        double slopeBottom = only == null ? Math.floor(slopeTop + (1 - VALUE_SHARE) * plots) : valueBottom;
        Scale yValue = new Scale(state.axes().value(), valueBottom, valueTop);
        Scale ySlope = new Scale(state.axes().slope(), slopeBottom, slopeTop);
        Ticks valueTicks = Ticks.of(yValue, apart(valueBottom - valueTop, em));
        Ticks slopeTicks = Ticks.of(ySlope, apart(slopeBottom - slopeTop, em));
        double widest = Math.max(value.labelWidth(valueTicks), slope.labelWidth(slopeTicks));
        double left = Math.ceil(Math.max(3 * em, widest + 1.2 * em));
        Scale x = new Scale(state.axes().x(), left, Math.floor(right));
        Ticks xTicks = along(x, em);
        boolean hidden = !state.slopeShown();
        PlotFrame valueFrame = new PlotFrame(x, yValue, em);
        value.keepClear(handles.show(content.focus(), valueFrame));
        value.show(content, valueFrame, xTicks, valueTicks, false, state.epsilon());
        slope.show(content, new PlotFrame(x, ySlope, em), xTicks, slopeTicks, hidden, state.epsilon());
        ticks.showLabels(x, xTicks, slopeBottom + 0.4 * em);
        if (only == null) placeHeaders(3 * em, right, valueTop - gap, valueBottom + gap, slopeHead - 2 * gap);
        else placeHeaders(3 * em, right, valueTop - gap, 0, valueTop - gap);
        slopeCover.setVisible(hidden && only != Quantity.VALUE);
        if (hidden) slopeCover.resizeRelocate(left, slopeTop, x.pixels(), slopeBottom - slopeTop);
        placeXChip(x, slopeBottom + tickRow);
        empty.setVisible(state.curves().isEmpty());
        if (empty.isVisible()) placeEmpty(left, right, (valueTop + valueBottom) / 2);
    }

    private void placeHeaders(double left, double right, double valueHeight, double slopeY, double slopeHeight) {
        valueHeader.resizeRelocate(left, 0, right - left, valueHeight);
        slopeHeader.resizeRelocate(left, slopeY, right - left, slopeHeight);
    }

    /** What to do where there is no curve, between the lines of the grid. */
    private void placeEmpty(double left, double right, double middle) {
        empty.autosize();
        empty.relocate(Math.round((left + right - empty.getWidth()) / 2), Math.round(middle - empty.getHeight() / 2));
    }

    private void placeXChip(Scale x, double top) {
        xChip.setVisible(state.axes().x().contains(state.x()) && content.probe().isPresent());
        if (xChip.isVisible()) xChip.show(x, state.x(), state.locked(), top, getWidth());
    }

    /** Makes the curve under the mouse stand out in both plots; −1 for none. */
    void hover(int curve) {
        if (curve == hovered) return;
        hovered = curve;
        value.hover(curve);
        slope.hover(curve);
    }

    /** The handle under this point. */
    Optional<Handle> handleAt(double px, double py) {
        return handles.at(px, py);
    }

    private Optional<String> explained(double px, double py) {
        if (content == null) return Optional.empty();
        MarkWords words = new MarkWords(messages, state, content);
        Optional<Handle> handle = handleAt(px, py);
        if (handle.isPresent()) return words.handle(handle.get().index());
        Quantity quantity = plotAt(py);
        PlotFrame frame = frame(quantity);
        boolean covered = quantity == Quantity.SLOPE && !state.slopeShown();
        if (covered || frame == null || !frame.contains(px, py)) return Optional.empty();
        double x = frame.x().value(px);
        int near = curveNear(quantity, px, py);
        if (near >= 0) return words.curve(near, quantity, x);
        return words.area(quantity, x, frame.y().value(py));
    }

    @Override
    protected String spoken() {
        return state == null ? "" : new FunctionSummary(messages, state).sentence();
    }

    /** Of the ticks of an axis up a plot: nearer to each other where the plot is low for its text. */
    private static double apart(double height, double em) {
        return Math.max(1.5 * em, Math.min(3 * em, height / 6));
    }

    /** As above; what is named on the axis must not touch its neighbour, nor if it gets two digits more. */
    private Ticks along(Scale x, double em) {
        Ticks wide = Ticks.of(x, 6.5 * em);
        double name = value.labelWidth(wide) + 2.4 * em;
        double length = x.window().length() / x.perPixel();
        return Ticks.of(x, Math.min(6.5 * em, Math.max(name, length / 8)));
    }
}
