package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.training.Optimizer;
import backlight.view.lab.ColumnWords;
import backlight.view.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus of the Lab: what a column can have of its own, and which rows are shown. */
final class LabMenus {
    private static final double USUAL_SPREAD = 0.05;
    private static final double USUAL_WEIGHT = 0.3;

    private final Messages messages;
    private final LabGestures gestures;
    private final ContextMenu columns = new ContextMenu();
    private final ContextMenu rows = new ContextMenu();
    private final Map<LabRow, CheckMenuItem> items = new EnumMap<>(LabRow.class);
    private final CheckMenuItem logLoss;
    private double rate = 1;

    LabMenus(Messages messages, LabGestures gestures, Set<LabRow> offered) {
        this.messages = messages;
        this.gestures = gestures;
        for (LabRow row : LabRow.values())
            if (offered.contains(row)) rows.getItems().add(item(row));
        logLoss = new CheckMenuItem(messages.text("lab.loss.log"));
        logLoss.setOnAction(event -> gestures.setLogLoss(logLoss.isSelected()));
        rows.getItems().addAll(new SeparatorMenuItem(), logLoss);
        fillColumns();
    }

    ContextMenu columns() {
        return columns;
    }

    ContextMenu rows() {
        return rows;
    }

    void show(LabState state) {
        items.forEach((row, item) -> item.setSelected(state.rows().contains(row)));
        logLoss.setSelected(state.shared().picture().logLoss());
        double present = state.shared().training().learningRate();
        if (present == rate) return;
        rate = present;
        fillColumns();
    }

    private CheckMenuItem item(LabRow row) {
        CheckMenuItem item = new CheckMenuItem(messages.text("lab.row." + row.id()));
        item.setOnAction(event -> gestures.setRow(row, item.isSelected()));
        items.put(row, item);
        return item;
    }

    private void fillColumns() {
        columns.getItems()
                .setAll(
                        menu("activation", Activations.ALL.stream().map(LabMenus::activation)),
                        menu("start", Stream.of(Scheme.values()).map(LabMenus::start)),
                        menu("optimizer", Stream.of(Optimizer.values()).map(Change.OfOptimizer::new)),
                        menu("rate", rates()),
                        menu(
                                "depth",
                                IntStream.rangeClosed(1, BackpropState.MOST_HIDDEN)
                                        .mapToObj(Change.OfDepth::new)));
    }

    private Stream<Change> rates() {
        return Stream.of(0.1, 0.3, 3.0, 10.0)
                .map(this::rate)
                .filter(one -> one > 0 && one < Double.POSITIVE_INFINITY)
                .map(Change.OfLearningRate::new);
    }

    private double rate(double factor) {
        if (!Double.isFinite(rate * factor)) return Double.POSITIVE_INFINITY;
        return new BigDecimal(rate * factor).round(new MathContext(2)).doubleValue();
    }

    private static Change activation(ActivationFamily family) {
        return new Change.OfActivation(family, family.initialValues());
    }

    private static Change start(Scheme scheme) {
        return new Change.OfInitialization(scheme, scheme == Scheme.CONSTANT ? USUAL_WEIGHT : USUAL_SPREAD);
    }

    private Menu menu(String kind, Stream<? extends Change> changes) {
        Menu menu = new Menu(messages.text("lab.add." + kind));
        List<MenuItem> made = changes.map(this::item).toList();
        menu.getItems().setAll(made);
        return menu;
    }

    private MenuItem item(Change change) {
        Column column = Column.of(change);
        MenuItem item = new MenuItem(new ColumnWords(messages).name(column));
        item.setOnAction(event -> gestures.addColumn(column));
        return item;
    }
}
