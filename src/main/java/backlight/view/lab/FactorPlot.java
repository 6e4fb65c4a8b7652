package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.lab.FactorPath.Step;
import backlight.model.lab.Factors;
import backlight.model.lab.Factors.Frozen;
import backlight.model.scene.Window;
import backlight.model.training.Snapshot;
import backlight.view.chart.DecadeGrid;
import backlight.view.chart.Decades;
import backlight.view.chart.Scale;
import backlight.view.network.PartNames;
import backlight.view.style.PlaceHint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** |w| and |f′| of each layer on a logarithmic scale, as dots to drag, and the largest |f′| that each function has. */
final class FactorPlot extends SpokenRegion {
    private static final double TOP = 1;
    private static final double BOTTOM = -2;

    private final Messages messages;
    private final FactorsGestures gestures;
    private final DecadeGrid grid = new DecadeGrid();
    private final Group ceilings = new Group();
    private final Path weights = line("weight");
    private final Path slopes = line("slope");
    private final Group handles = new Group();
    private final Text most = new Text();
    private final FactorDrag drag = new FactorDrag(this);
    private Factors state = Factors.initial();
    private Snapshot snapshot;
    private FactorPath path = new FactorPath(List.of(), List.of());
    private FactorColumns columns = new FactorColumns(0, 1, 1);
    private Decades axis = new Decades(new Scale(new Window(BOTTOM, TOP), 1, 0), 1);

    FactorPlot(Messages messages, FactorsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        setAccessibleRoleDescription(messages.text("role.chart"));
        getStyleClass().add("factor-plot");
        most.getStyleClass().setAll("factor-most");
        most.setTextOrigin(VPos.BOTTOM);
        getChildren().addAll(grid, ceilings, weights, slopes, most, handles);
        getChildren().forEach(node -> node.setManaged(false));
        handles.setAutoSizeChildren(false);
        PlaceHint.on(this, (px, py) -> marks().at(px, py));
    }

    private static Path line(String kind) {
        Path line = new Path();
        line.getStyleClass().setAll("factor-line", kind);
        return line;
    }

    /** Draws this from the next pulse on. */
    void show(Factors newState, Snapshot newSnapshot, FactorPath newPath) {
        state = newState;
        snapshot = newSnapshot;
        path = newPath;
        sentenceChanged();
        while (handles.getChildren().size() < 2 * path.steps().size()) add();
        for (int k = 0; k < handles.getChildren().size(); k++) dress(k);
        requestLayout();
    }

    @Override
    protected String spoken() {
        if (snapshot == null) return "";
        FactorWords words = new FactorWords(messages, snapshot.plan(), path);
        return String.join(" ", words.result(), words.shares(), words.verdict());
    }

    private void add() {
        int layer = handles.getChildren().size() / 2 + 1;
        for (String kind : List.of("weight", "slope")) {
            FactorHandle handle = new FactorHandle(layer, kind);
            drag.install(handle);
            handles.getChildren().add(handle);
        }
        Line ceiling = new Line();
        ceiling.getStyleClass().setAll("factor-ceiling");
        ceilings.getChildren().add(ceiling);
    }

    private void dress(int k) {
        FactorHandle handle = (FactorHandle) handles.getChildren().get(k);
        boolean there = handle.layer() <= path.steps().size();
        handle.setVisible(there);
        if (!there) return;
        boolean weight = k % 2 == 0;
        double value = value(path.into(handle.layer()), weight);
        boolean frozen = weight == (state.frozen() == Frozen.WEIGHTS);
        String layer = new PartNames(messages, snapshot.plan()).layer(handle.layer());
        String z = Readout.parameter(path.into(handle.layer()).z());
        String key = weight ? "factors.handle.weight" : "factors.handle.slope";
        String words = messages.text(key, layer, Numbers.significant(value, 2), z);
        handle.show(frozen, value, words, messages.text(frozen ? "factors.frozen.hint" : "factors.free.hint"));
    }

    private FactorMarks marks() {
        return new FactorMarks(messages, handles, ceilings, path);
    }

    private static double value(Step step, boolean weight) {
        return weight ? step.weight() : step.slope();
    }

    void setColumns(FactorColumns newColumns) {
        if (newColumns.equals(columns)) return;
        columns = newColumns;
        requestLayout();
    }

    /** What the names of the axis take at the left, in pixels. */
    double gutter() {
        grid.use(fitted());
        return grid.left();
    }

    FactorHand hand() {
        return new FactorHand(state, snapshot);
    }

    FactorsGestures gestures() {
        return gestures;
    }

    Decades axis() {
        return axis;
    }

    double em() {
        return grid.em();
    }

    /** A dot that is being dragged keeps its axis, or it would run away under the hand. */
    private Decades fitted() {
        double em = grid.em();
        double bottom = getHeight() - 0.8 * em;
        double end = Math.max(2, bottom - 1.6 * em);
        Window window = drag.holds() ? axis.powers().window() : window();
        return new Decades(new Scale(window, end, Math.min(0.9 * em, end - 1)), bottom);
    }

    /** Whole decades with room to drag on above and below. */
    private Window window() {
        double low = BOTTOM;
        double high = TOP;
        for (double power : powers()) {
            if (!Double.isFinite(power)) continue;
            low = Math.min(low, Math.ceil(power) - 1);
            high = Math.max(high, Math.floor(power) + 1);
        }
        return new Window(low, high);
    }

    private double[] powers() {
        return path.steps().stream()
                .flatMapToDouble(step -> DoubleStream.of(step.weight(), step.slope()))
                .map(Math::log10)
                .toArray();
    }

    @Override
    protected void layoutChildren() {
        if (snapshot == null) return;
        axis = fitted();
        grid.use(axis);
        grid.show(columns.left(), columns.right());
        double aside = Math.min(0.2 * columns.width(), 1.6 * grid.em());
        placeDots(0, aside, weights);
        placeDots(1, -aside, slopes);
        placeCeilings();
    }

    /**
     * The gradient comes from the right: it meets the weight first, then the slope. No line leads to exactly 0, which
     * has no logarithm.
     */
    private void placeDots(int kind, double aside, Path line) {
        List<PathElement> parts = new ArrayList<>();
        boolean on = false;
        for (int l = 1; l <= path.steps().size(); l++) {
            double value = value(path.into(l), kind == 0);
            double x = columns.centre(l) + aside;
            double y = pixel(value);
            ((FactorHandle) handles.getChildren().get(2 * (l - 1) + kind)).put(x, y);
            if (value != 0) parts.add(on ? new LineTo(x, y) : new MoveTo(x, y));
            on = value != 0;
        }
        line.getElements().setAll(parts);
    }

    private double pixel(double value) {
        return value == 0 ? axis.zero() : axis.powers().pixel(Math.log10(value));
    }

    private void placeCeilings() {
        double half = columns.width() / 2;
        for (int l = 1; l <= ceilings.getChildren().size(); l++) {
            Line line = (Line) ceilings.getChildren().get(l - 1);
            line.setVisible(l <= path.steps().size() && hasCeiling(path.into(l)));
            if (!line.isVisible()) continue;
            double y = Math.floor(pixel(path.into(l).steepest())) + 0.5;
            line.setStartX(columns.centre(l) - half);
            line.setEndX(l == path.steps().size() ? columns.right() : columns.centre(l) + half);
            line.setStartY(y);
            line.setEndY(y);
        }
        nameCeiling();
    }

    private static boolean hasCeiling(Step step) {
        return step.steepest() > 0 && Double.isFinite(step.steepest());
    }

    /** In the column of the output there are no dots: there the last ceiling is named. */
    private void nameCeiling() {
        most.setVisible(!path.steps().isEmpty() && hasCeiling(path.steps().get(0)));
        if (!most.isVisible()) return;
        double steepest = path.steps().get(0).steepest();
        most.setText(messages.text("factors.most", Numbers.significant(steepest, 2)));
        double edge = columns.right() - columns.width();
        double width = most.getLayoutBounds().getWidth();
        most.setX(Math.round(Math.min(edge + 0.3 * grid.em(), columns.right() - width)));
        most.setY(Math.round(pixel(steepest) - 0.2 * grid.em()));
    }
}
