package backlight.view.screen;

import backlight.model.network.ChainRule.Term;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.formula.FormulaView;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The terms whose sum is the first factor, one below the other: the paths that meet in a unit. */
final class ChainTerms extends VBox {
    private static final int FIRST = 4;
    private static final int DIGITS = 3;

    private record Row(
            Label name, ExactNumber left, Label times, ExactNumber right, Label equals, ExactNumber product) {
        List<Region> nodes() {
            return List.of(name, left, times, right, equals, product);
        }
    }

    private final Messages messages;
    private final Label title = new Label();
    private final FormulaView formula;
    private final GridPane table = new GridPane();
    private final Label leftHead = head();
    private final Label rightHead = head();
    private final Label sumName = new Label();
    private final ExactNumber sum = new ExactNumber();
    private final Button more = new Button();
    private final List<Row> rows = new ArrayList<>();
    private ChainWords words;
    private boolean all;

    ChainTerms(Messages messages) {
        this.messages = messages;
        formula = new FormulaView(messages);
        getStyleClass().add("chain-terms");
        title.getStyleClass().add("note");
        title.setWrapText(true);
        table.getStyleClass().add("term-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        table.add(leftHead, 1, 0);
        table.add(rightHead, 3, 0);
        sumName.getStyleClass().add("strong");
        Wrapping.on(sumName);
        more.getStyleClass().add("small");
        more.setOnAction(event -> {
            all = !all;
            show(words);
        });
        GridPane.setColumnSpan(more, GridPane.REMAINING);
        getChildren().addAll(title, formula, table);
    }

    private static Label head() {
        Label head = new Label();
        head.getStyleClass().add("head");
        GridPane.setHalignment(head, HPos.RIGHT);
        return head;
    }

    void show(ChainWords newWords) {
        words = newWords;
        List<Term> terms = words.rule().terms();
        boolean few = terms.size() <= FIRST + 1;
        int shown = few || all ? terms.size() : FIRST;
        title.setText(words.termsTitle());
        words.termsFormula().ifPresent(latex -> formula.show(latex, List.of()));
        Shown.set(words.termsFormula().isPresent(), formula);
        leftHead.setText(messages.text(words.shared() ? "chain.head.upstream" : "chain.head.weight"));
        rightHead.setText(messages.text(words.shared() ? "chain.head.z" : "chain.head.delta"));
        while (rows.size() < shown) addRow();
        for (int i = 0; i < rows.size(); i++) {
            Shown.set(i < shown, rows.get(i).nodes().toArray(Region[]::new));
            if (i < shown) show(rows.get(i), terms.get(i));
        }
        Shown.set(!terms.isEmpty(), table);
        more.setText(messages.text(all ? "chain.fewer" : "chain.more", terms.size() - FIRST));
        showSum(terms.size(), few);
    }

    private void show(Row row, Term term) {
        row.name().setText(words.name(term));
        row.left().show(term.left(), DIGITS, words.shared());
        row.right().show(term.right(), DIGITS, !words.shared());
        row.product().show(term.product(), DIGITS, true);
    }

    /** Below the last row, whichever that is, and below the terms that are left out: it counts them too. */
    private void showSum(int terms, boolean few) {
        Shown.set(!few, more);
        Shown.set(terms > 1, sumName, sum);
        sumName.setText(few ? messages.text("chain.sum") : messages.text("chain.sum.all", terms));
        sum.show(words.rule().factors().get(0).value(), DIGITS, true);
        table.getChildren().removeAll(more, sumName, sum);
        table.add(more, 0, rows.size() + 1);
        table.add(sumName, 0, rows.size() + 2);
        table.add(sum, 5, rows.size() + 2);
        GridPane.setHalignment(sum, HPos.RIGHT);
    }

    private void addRow() {
        Label name = new Label();
        name.getStyleClass().add("mono");
        Row row = new Row(name, new ExactNumber(), sign("·"), new ExactNumber(), sign("="), new ExactNumber());
        for (Region number : List.of(row.left(), row.right(), row.product())) {
            GridPane.setHalignment(number, HPos.RIGHT);
        }
        rows.add(row);
        table.addRow(rows.size(), row.nodes().toArray(Region[]::new));
    }

    private static Label sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("factor-sign");
        return label;
    }
}
