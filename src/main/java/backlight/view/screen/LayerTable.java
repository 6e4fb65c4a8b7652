package backlight.view.screen;

import backlight.model.health.Health;
import backlight.model.health.LayerHealth;
import backlight.view.control.Shown;
import backlight.view.network.PartNames;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How each layer does, from the output back to the first, as the gradient goes. */
final class LayerTable extends GridPane {
    private static final List<String> COLUMNS = List.of("layer", "dead", "norm", "factor", "theory");
    private static final int DIGITS = 2;

    private final Messages messages;
    private final List<List<Label>> rows = new ArrayList<>();

    LayerTable(Messages messages) {
        this.messages = messages;
        getStyleClass().add("layer-table");
        for (String column : COLUMNS) {
            Label head = new Label(messages.text("health.table." + column));
            head.getStyleClass().add("head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            Hint.on(head, messages.text("health.table." + column + ".hint"));
            addRow(0, head);
            ColumnConstraints place = new ColumnConstraints();
            place.setHgrow(Priority.ALWAYS);
            place.setHalignment(column.equals("layer") ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(place);
        }
    }

    void show(Health health) {
        List<LayerHealth> layers = health.layers();
        while (rows.size() < layers.size()) addRow();
        PartNames names = new PartNames(messages, health.network());
        for (int row = 0; row < rows.size(); row++) {
            List<Label> cells = rows.get(row);
            boolean used = row < layers.size();
            cells.forEach(cell -> Shown.set(used, cell));
            if (used) fill(cells, layers.get(layers.size() - 1 - row), names);
        }
    }

    private void fill(List<Label> cells, LayerHealth layer, PartNames names) {
        cells.get(0).setText(names.layer(layer.layer()));
        String dead = messages.text("health.count", layer.dead().size(), layer.units());
        cells.get(1).setText(layer.judged() ? dead : "–");
        Hint.on(cells.get(1), messages.text("health.table.dead.hint"));
        number(cells.get(2), "norm", layer.norm());
        number(cells.get(3), "factor", layer.factor());
        number(cells.get(4), "theory", layer.theory());
    }

    /** A layer without such a number has a dash; an exact 0 is just "0". */
    private void number(Label cell, String column, double x) {
        String hint = messages.text("health.table." + column + ".hint");
        if (column.equals("norm") || !Double.isNaN(x)) {
            cell.setText(x == 0 ? "0" : Numbers.significant(x, DIGITS));
            Hint.on(cell, Numbers.full(x) + "\n" + hint);
        } else {
            cell.setText("–");
            Hint.on(cell, hint);
        }
    }

    private void addRow() {
        List<Label> cells = IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> cell(column > 0))
                .toList();
        addRow(rows.size() + 1, cells.toArray(Label[]::new));
        rows.add(cells);
    }

    private static Label cell(boolean number) {
        Label cell = new Label();
        if (number) cell.getStyleClass().add("number");
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }
}
