package backlight.view.lab;

import backlight.model.data.Task;
import backlight.model.lab.UnitGrid;
import backlight.model.lab.UnitsView;
import backlight.model.network.Network;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.control.Scroller;
import backlight.view.control.Shown;
import backlight.view.control.Switch;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The grid of units and samples of one column of the race, and beside it the data that explain a unit's row. */
public final class UnitsPage extends BorderPane {
    private final Scroller sideScroller = new Scroller();
    private final Messages messages;
    private final UnitsGestures gestures;
    private final UnitWords words;
    private final UnitGridPane pane;
    private final UnitPlane plane;
    private final PredictionBox prediction;
    private final Choice<Integer> column;
    private final Switch predict;
    private final Label samples = new Label();
    private final Label reading = new Label();
    private final Label formula = new Label();
    private final Label summary = new Label();
    private final Label caption = new Label();
    private List<String> names = List.of();
    private UnitsView state = UnitsView.initial();
    private UnitGrid grid;

    public UnitsPage(Messages messages, UnitsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        words = new UnitWords(messages);
        pane = new UnitGridPane(messages, gestures, this::read);
        plane = new UnitPlane(this::clicked);
        prediction = new PredictionBox(messages, gestures);
        column = new Choice<>(
                new NamedBox<>(messages.text("factors.column")),
                List.of(),
                k -> k < names.size() ? names.get(k) : "",
                k -> gestures.setUnits(state.withColumn(k)));
        predict = new Switch(
                messages.text("units.predict"),
                messages.text("units.predict.hint"),
                on -> gestures.setUnits(state.withPredicting(on)));
        getStyleClass().add("units-page");
        setTop(top());
        setCenter(centre());
        setRight(side());
    }

    private Region top() {
        Label label = new Label(messages.text("units.column"));
        label.setLabelFor(column.box());
        FlowPane top = new FlowPane(label, column.box(), predict);
        for (String kind : List.of("on", "saturated", "off", "dead"))
            top.getChildren().add(legend(kind));
        top.getStyleClass().add("units-top");
        return top;
    }

    private Region legend(String kind) {
        Region swatch = new Region();
        swatch.getStyleClass().setAll("unit-swatch", kind);
        HBox item = new HBox(swatch, new Label(messages.text("units.legend." + kind)));
        item.getStyleClass().add("unit-legend");
        return item;
    }

    private Region centre() {
        reading.getStyleClass().add("unit-reading");
        samples.getStyleClass().add("units-caption");
        BorderPane centre = new BorderPane(pane, samples, null, reading, null);
        centre.getStyleClass().add("units-grid");
        return centre;
    }

    private Region side() {
        formula.getStyleClass().add("unit-formula");
        summary.getStyleClass().add("unit-summary");
        caption.getStyleClass().add("units-caption");
        for (Label label : List.of(formula, summary, caption, reading)) label.setWrapText(true);
        VBox side = new VBox(summary, plane, formula, caption, prediction);
        side.getStyleClass().add("units-side");
        sideScroller.setContent(side);
        sideScroller.getStyleClass().add("units-side-scroll");
        return sideScroller;
    }

    /** Asks for room for all of it instead of letting it be scrolled. */
    public void setWhole(boolean whole) {
        sideScroller.setWhole(whole);
    }

    /**
     * Shows the grid of the state's column.
     *
     * @param columnNames of all columns of the race
     * @param newGrid of that column at the shown epoch
     * @param snapshot of the same network
     */
    public void show(UnitsView newState, List<String> columnNames, UnitGrid newGrid, Snapshot snapshot) {
        if (!newGrid.plan().equals(snapshot.plan()))
            throw new IllegalArgumentException("the grid and the snapshot must be of the same network");
        state = newState;
        grid = newGrid;
        names = List.copyOf(columnNames);
        column.show(null);
        column.offer(IntStream.range(0, names.size()).boxed().toList());
        column.show(state.column());
        predict.show(state.predicting());
        pane.show(state, grid);
        plane.show(state, grid);
        prediction.show(state, grid);
        boolean ordered = grid.samples().task() == Task.REGRESSION;
        samples.setText(messages.text("units.axis.samples" + (ordered ? ".regression" : ""), grid.columns()));
        describe();
        read();
    }

    private Optional<UnitId> unit() {
        return state.unit().filter(grid::holds);
    }

    private void describe() {
        pane.setAccessibleText(words.grid(grid));
        Optional<UnitId> unit = unit();
        String none = messages.text(grid.rows() == 0 ? "units.none" : "units.choose");
        boolean told = unit.isPresent() && !state.hides();
        summary.setText(
                told
                        ? words.row(grid, grid.row(unit.get()))
                        : unit.isEmpty() ? none : words.name(grid, pane.selectedRow()));
        plane.setAccessibleText(messages.text("units.plane.say") + ". " + summary.getText());
        boolean written =
                unit.isPresent() && unit.get().layer() == 1 && grid.plan().inputs() == 2;
        Shown.set(written, formula);
        if (written) formula.setText(formula(unit.get().unit()));
        Shown.set(unit.isPresent(), caption);
        unit.ifPresent(one -> caption.setText(caption(one)));
    }

    private String formula(int j) {
        Network network = grid.network();
        double v = network.weight(1, j, 1);
        double b = network.bias(1, j);
        return messages.text(
                "units.plane.formula",
                Readout.parameter(network.weight(1, j, 0)),
                sign(v),
                Readout.parameter(Math.abs(v)),
                sign(b),
                Readout.parameter(Math.abs(b)));
    }

    private static String sign(double x) {
        return x < 0 ? "−" : "+";
    }

    private String caption(UnitId unit) {
        String key = unit.layer() == 1 ? "units.plane.line" : "units.plane.region";
        if (UnitPlane.neverOff(grid, unit)) key = unit.layer() == 1 ? "units.plane.never" : key + ".never";
        String marks = messages.text(state.hides() ? "units.plane.guess" : "units.plane.marks");
        String held = grid.plan().inputs() > 2 ? " " + messages.text("units.plane.held") : "";
        return state.hides() ? marks : messages.text(key) + " " + marks + held;
    }

    /** Of the cell under the mouse, or else of the selected one. */
    private void read() {
        if (grid == null) return;
        int[] at = pane.hovered().orElseGet(() -> new int[] {pane.selectedRow(), selectedColumn()});
        boolean known = at[0] >= 0 && at[1] >= 0;
        boolean covered = state.hides() && at[0] == pane.selectedRow();
        reading.setText(
                !known
                        ? words.grid(grid)
                        : covered ? words.covered(grid, at[0], at[1]) : words.cell(grid, at[0], at[1]));
    }

    private int selectedColumn() {
        return state.sample() < grid.columns() ? grid.column(state.sample()) : -1;
    }

    private void clicked(int sample) {
        UnitsView selected = state.withSample(sample);
        gestures.setUnits(state.hides() ? selected.withMark(sample) : selected);
    }
}
