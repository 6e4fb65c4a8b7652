package backlight.view.lab;

import backlight.model.data.DataSplit;
import backlight.model.data.Dataset;
import backlight.model.data.Task;
import backlight.model.health.Gate.State;
import backlight.model.lab.UnitGrid;
import backlight.model.lab.UnitRegion;
import backlight.model.lab.UnitsView;
import backlight.model.network.Network;
import backlight.model.network.Response.Range;
import backlight.model.network.UnitId;
import backlight.model.scene.Window;
import backlight.view.chart.HeatMap;
import backlight.view.chart.MapColours;
import backlight.view.chart.MapFrame;
import backlight.view.chart.Marks;
import backlight.view.chart.Scale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The training samples, filled where the selected unit is on, over the part of the plane where that is so. */
final class UnitPlane extends Region {
    /** Share of the brightest colour on the side where the unit is on. */
    private static final double SHADE = 0.24;

    private final MapColours colours = new MapColours(this::repaint);
    private final HeatMap map = new HeatMap();
    private final Line line = new Line();
    private final Marks marks = new Marks();
    private final Circle ring = new Circle();
    private final Circle gap = new Circle();
    private final Rectangle clip = new Rectangle();
    private final Text ruler = new Text("0");
    private UnitGrid grid;
    private UnitsView state = UnitsView.initial();
    private MapFrame frame;
    private boolean stale = true;

    /** @param chosen takes the number of the sample that was clicked */
    UnitPlane(IntConsumer chosen) {
        getStyleClass().addAll("map-pane", "unit-plane");
        line.getStyleClass().setAll("unit-line");
        ring.getStyleClass().add("sample-ring");
        gap.getStyleClass().add("sample-ring-gap");
        ruler.getStyleClass().add("tick");
        ruler.setVisible(false);
        getChildren().addAll(colours, ruler, map, line, marks, gap, ring);
        getChildren().forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        setClip(clip);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int nearest = sampleAt(event.getX(), event.getY());
            if (nearest >= 0) chosen.accept(nearest);
        });
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    void show(UnitsView newState, UnitGrid newGrid) {
        UnitsView before = state.withSample(newState.sample());
        stale |= newGrid != grid || !before.equals(newState);
        if (grid == null || newGrid.samples() != grid.samples()) frame = frame(newGrid.samples());
        grid = newGrid;
        state = newState;
        requestLayout();
    }

    private static MapFrame frame(Dataset samples) {
        DataSplit both = new DataSplit(samples, samples);
        return samples.inputs() == 1 ? MapFrame.ofCurve(both) : MapFrame.ofInputs(both, 0, 1);
    }

    /** A square. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (grid == null || getWidth() < 1 || getHeight() < 1) return;
        boolean resized = getWidth() != clip.getWidth() || getHeight() != clip.getHeight();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        marks.setWidth(getWidth());
        marks.setHeight(getHeight());
        if (resized || stale) paint();
        stale = false;
        boolean known = state.sample() < grid.columns();
        for (Circle circle : new Circle[] {gap, ring}) {
            circle.setVisible(known);
            if (!known) continue;
            circle.setCenterX(px(state.sample()));
            circle.setCenterY(py(state.sample()));
            circle.setRadius(0.72 * ruler.getFont().getSize());
        }
    }

    private Optional<UnitId> unit() {
        return state.unit().filter(grid::holds);
    }

    private void paint() {
        boolean shaded = unit().isPresent() && !state.hides();
        map.setVisible(shaded);
        if (shaded) paintRegion(unit().get());
        boolean straight = unit().filter(one -> one.layer() == 1).isPresent();
        line.setVisible(
                straight && placeLine(grid.network(), unit().orElseThrow().unit()));
        paintMarks();
    }

    private void paintRegion(UnitId unit) {
        int up = grid.samples().inputs() == 1 ? 0 : 1;
        Range across = new Range(0, frame.x().low(), frame.x().high());
        UnitRegion region = UnitRegion.of(
                grid, unit, across, new Range(up, frame.y().low(), frame.y().high()));
        boolean bySign = neverOff(grid, unit);
        int on = argb(colours.ground().interpolate(colours.high(), SHADE));
        int off = argb(colours.ground());
        int[] cells = new int[region.n() * region.n()];
        for (int cell = 0; cell < cells.length; cell++) {
            boolean lit = bySign ? region.z()[cell] > 0 : region.state(cell) != State.OFF;
            cells[cell] = lit ? on : off;
        }
        map.show(cells, region.n(), (int) Math.round(getWidth()), (int) Math.round(getHeight()));
    }

    /** Whether the unit's function is nowhere flat. */
    static boolean neverOff(UnitGrid grid, UnitId unit) {
        return grid.network()
                .activation(unit.layer(), unit.unit())
                .properties()
                .dead()
                .isEmpty();
    }

    private static int argb(Color colour) {
        return 0xff << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /** w₁x₁ + w₂x₂ + b = 0, from side to side of the frame; false if there is no such line. */
    private boolean placeLine(Network network, int j) {
        double w = network.weight(1, j, 0);
        double v = grid.samples().inputs() == 1 ? 0 : network.weight(1, j, 1);
        double b = network.bias(1, j);
        if (w == 0 && v == 0) return false;
        Window xs = frame.x();
        Window ys = frame.y();
        boolean flat = Math.abs(v) * ys.length() >= Math.abs(w) * xs.length();
        double x0 = flat ? xs.low() : -(v * ys.low() + b) / w;
        double x1 = flat ? xs.high() : -(v * ys.high() + b) / w;
        double y0 = flat ? -(w * xs.low() + b) / v : ys.low();
        double y1 = flat ? -(w * xs.high() + b) / v : ys.high();
        if (!Double.isFinite(x0 + x1 + y0 + y1)) return false;
        line.setStartX(bounded(x().pixel(x0)));
        line.setStartY(bounded(y().pixel(y0)));
        line.setEndX(bounded(x().pixel(x1)));
        line.setEndY(bounded(y().pixel(y1)));
        return true;
    }

    /** What lies far outside is drawn wrongly. */
    private static double bounded(double pixel) {
        return Math.max(-1e5, Math.min(1e5, pixel));
    }

    private Scale x() {
        return new Scale(frame.x(), 0, getWidth());
    }

    private Scale y() {
        return new Scale(frame.y(), getHeight(), 0);
    }

    private double px(int sample) {
        return x().pixel(grid.samples().input(sample, 0));
    }

    private double py(int sample) {
        Dataset samples = grid.samples();
        return y().pixel(samples.inputs() == 1 ? samples.target(sample, 0) : samples.input(sample, 1));
    }

    private void paintMarks() {
        marks.clear();
        boolean classes = grid.samples().task() != Task.REGRESSION;
        double radius = 0.3 * ruler.getFont().getSize();
        for (int k = 0; k < grid.columns(); k++) {
            int shape = classes ? grid.samples().label(k) : 0;
            Color colour = classes ? colours.ofClass(shape) : colours.high();
            marks.draw(shape, px(k), py(k), radius, colour, colours.ground(), hollow(k));
        }
    }

    /** What is off, or is thought to be; without a unit, none. */
    boolean hollow(int sample) {
        if (unit().isEmpty()) return false;
        if (state.hides()) return state.marked().contains(sample);
        return grid.state(grid.row(unit().get()), grid.column(sample)) == State.OFF;
    }

    boolean hasLine() {
        return line.isVisible();
    }

    /** The sample nearest to this point and close to it; −1 if there is none. */
    int sampleAt(double left, double top) {
        if (grid == null) return -1;
        int nearest = -1;
        double least = ruler.getFont().getSize();
        for (int k = 0; k < grid.columns(); k++) {
            double distance = Math.hypot(px(k) - left, py(k) - top);
            if (distance >= least) continue;
            least = distance;
            nearest = k;
        }
        return nearest;
    }
}
