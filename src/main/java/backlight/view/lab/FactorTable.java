package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.lab.FactorPath.Step;
import backlight.model.lab.Factors.Frozen;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The numbers of each layer: |w| times |f′| is what the layer multiplies by, and below it what is left. */
final class FactorTable extends Region {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final List<String> ROWS = List.of("weight", "slope", "factor", "left");
    private static final int DIGITS = 2;

    private final List<Label> heads = new ArrayList<>();
    private final List<Group> rows = new ArrayList<>();
    private final Text ruler = text("weight");
    private int depth = 1;
    private FactorColumns columns = new FactorColumns(0, 1, 1);

    FactorTable(Messages messages) {
        getStyleClass().add("factor-table");
        ruler.setText("8.8·10⁻⁸⁸");
        ruler.setVisible(false);
        getChildren().add(ruler);
        for (String row : ROWS) {
            Label head = new Label(messages.text("factors.row." + row));
            head.getStyleClass().setAll("label", "factor-head", row);
            Hint.on(head, messages.text("factors.row." + row + ".hint"));
            heads.add(head);
            rows.add(new Group());
        }
        getChildren().addAll(heads);
        getChildren().addAll(rows);
        getChildren().forEach(node -> node.setManaged(false));
    }

    private static Text text(String row) {
        Text text = new Text();
        text.getStyleClass().setAll("factor-number", row);
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    /** @param path whose numbers are written */
    void show(FactorPath path, Frozen frozen) {
        heads.get(0).setGraphic(frozen == Frozen.WEIGHTS ? new Icon(Feather.LOCK) : null);
        heads.get(1).setGraphic(frozen == Frozen.SLOPES ? new Icon(Feather.LOCK) : null);
        depth = path.steps().size() + 1;
        for (int row = 0; row < ROWS.size(); row++) {
            while (rows.get(row).getChildren().size() < depth)
                rows.get(row).getChildren().add(text(ROWS.get(row)));
        }
        double[] left = path.left();
        for (int l = 1; l <= rows.get(0).getChildren().size(); l++) write(l, path, left);
        requestLayout();
    }

    private void write(int l, FactorPath path, double... left) {
        if (l < depth) {
            Step step = path.into(l);
            put(0, l, written(step.weight()));
            put(1, l, written(step.slope()));
            put(2, l, Numbers.significantPower(FactorPath.power(step), DIGITS));
        } else {
            for (int row = 0; row < 3; row++) put(row, l, "");
        }
        put(3, l, l > depth ? "" : l == depth ? "1" : Numbers.significantPower(left[depth - l], DIGITS));
    }

    private static String written(double value) {
        return value == 0 ? "0" : Numbers.significant(value, DIGITS);
    }

    private void put(int row, int l, String number) {
        Text text = (Text) rows.get(row).getChildren().get(l - 1);
        text.setText(number);
        text.pseudoClassStateChanged(ZERO, number.equals("0"));
    }

    void setColumns(FactorColumns newColumns) {
        columns = newColumns;
        requestLayout();
    }

    /** What the heads take at the left, in pixels. */
    double gutter() {
        return heads.stream().mapToDouble(head -> head.prefWidth(-1)).max().orElse(0) + 0.6 * em();
    }

    /** The least width of a column, in pixels. */
    double column() {
        return ruler.getLayoutBounds().getWidth() + 0.5 * em();
    }

    double em() {
        return ruler.getFont().getSize();
    }

    private double row() {
        return 1.7 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return row() * ROWS.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int row = 0; row < ROWS.size(); row++) {
            double y = (row + 0.5) * row();
            Label head = heads.get(row);
            head.autosize();
            double right = columns.left() - 0.6 * em();
            head.relocate(Math.round(right - head.getWidth()), Math.round(y - head.getHeight() / 2));
            for (int l = 1; l <= depth; l++) {
                Text text = (Text) rows.get(row).getChildren().get(l - 1);
                double width = text.getLayoutBounds().getWidth();
                text.setX(Math.round(columns.centre(l) - width / 2));
                text.setY(Math.round(y));
            }
        }
    }
}
