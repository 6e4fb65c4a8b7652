package backlight.view.screen;

import backlight.view.control.Shown;
import backlight.view.formula.FormulaView;
import backlight.view.screen.ChainWords.Column;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A product in columns: each factor as symbol, number and words, below each other. */
final class FactorColumns extends GridPane {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    /** Three digits, but two where many numbers have a power of ten beside them. */
    private static final int DIGITS = 3;

    private static final int MOST_POWERS = 2;

    /** The nodes of one column, and of the sign before it. */
    private record Nodes(FormulaView symbol, ExactNumber number, Label words, Label sign, Label numberSign) {}

    private final Messages messages;
    private final List<Nodes> pool = new ArrayList<>();
    private int used;

    FactorColumns(Messages messages) {
        this.messages = messages;
        getStyleClass().add("factor-columns");
    }

    void show(List<Column> columns) {
        while (pool.size() < columns.size()) pool.add(nodes(pool.size()));
        if (used != columns.size()) arrange(columns.size());
        int digits = digits(columns);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Nodes nodes = pool.get(i);
            nodes.symbol().show(column.latex(), column.pills());
            nodes.number().show(column.number(), digits, column.gradient());
            nodes.number().pseudoClassStateChanged(ZERO, i > 0 && column.number() == 0);
            nodes.words().setText(column.words());
        }
    }

    private static int digits(List<Column> columns) {
        long powers = columns.stream()
                .filter(column -> ExactNumber.text(column.number(), DIGITS).contains("10"))
                .filter(column -> Math.abs(column.number()) < 1 || Math.abs(column.number()) >= 1e4)
                .count();
        return powers > MOST_POWERS ? DIGITS - 1 : DIGITS;
    }

    private Nodes nodes(int place) {
        FormulaView symbol = new FormulaView(messages);
        symbol.setMinWidth(USE_PREF_SIZE);
        Label words = new Label();
        words.getStyleClass().add("factor-words");
        words.setWrapText(true);
        Nodes nodes = new Nodes(symbol, new ExactNumber(), words, sign(place), sign(place));
        for (Region node : List.of(symbol, nodes.number(), words)) {
            GridPane.setHalignment(node, HPos.CENTER);
            GridPane.setValignment(node, node == words ? VPos.TOP : VPos.CENTER);
            GridPane.setFillWidth(node, node == words);
            GridPane.setFillHeight(node, false);
        }
        return nodes;
    }

    private static Label sign(int place) {
        Label sign = new Label(place == 1 ? "=" : "·");
        sign.getStyleClass().add("factor-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        Shown.set(place > 0, sign);
        return sign;
    }

    private void arrange(int count) {
        used = count;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < count; i++) {
            Nodes nodes = pool.get(i);
            if (i > 0) {
                getColumnConstraints().add(new ColumnConstraints());
                addColumn(2 * i - 1, nodes.sign(), nodes.numberSign());
            }
            ColumnConstraints wide = new ColumnConstraints();
            wide.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(wide);
            addColumn(2 * i, nodes.symbol(), nodes.number(), nodes.words());
        }
    }
}
