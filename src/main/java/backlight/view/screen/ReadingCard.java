package backlight.view.screen;

import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.CurveName;
import backlight.view.chart.CurveStyle;
import backlight.view.chart.Probe;
import backlight.view.control.Buttons;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;

/** What all shown functions are at the cursor. */
final class ReadingCard extends VBox {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused-curve");
    private static final double SWATCH = 1.2;

    /** The nodes of one line of the table. */
    private record Row(Line swatch, Label name, Label value, Label slope) {}

    private final Messages messages;
    private final NumberField x;
    private final ToggleButton lock;
    private final GridPane table = new GridPane();
    private final Label slopeHead;
    private final List<Row> rows = new ArrayList<>();
    private final Label tangent = new Label();
    private final HBox tangentRow;
    private List<Curve> listed = List.of();

    ReadingCard(Messages messages, FunctionsGestures gestures) {
        this.messages = messages;
        getStyleClass().add("card");
        x = new NumberField(messages, typed -> {
            gestures.typeX(typed);
            return Optional.empty();
        });
        x.setAccessibleText(messages.text("reading.x"));
        Hint.on(x, messages.text("reading.x.hint"));
        x.getStyleClass().add("x-field");
        lock = Buttons.toggle(Feather.UNLOCK, messages.text("reading.lock"));
        lock.setOnAction(event -> gestures.setLocked(lock.isSelected()));
        lock.selectedProperty().subscribe(locked -> lock.setGraphic(new Icon(locked ? Feather.LOCK : Feather.UNLOCK)));
        Label title = new Label(messages.text("reading.title"));
        title.getStyleClass().add("card-title");
        HBox head = new HBox(title, x, gap(), lock);
        head.getStyleClass().add("reading-head");
        Label valueHead = head("f(x)");
        slopeHead = head("f′(x)");
        table.getStyleClass().add("value-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        table.getColumnConstraints().addAll(new ColumnConstraints(), wide);
        table.addRow(0, new Region(), new Region(), valueHead, slopeHead);
        Label tangentName = new Label(messages.text("reading.tangent"));
        tangentName.getStyleClass().add("muted");
        tangent.getStyleClass().add("mono");
        tangentRow = new HBox(tangentName, gap(), tangent);
        getChildren().addAll(head, new FieldProblem(x.problemProperty()), table, tangentRow);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("head");
        GridPane.setHalignment(head, HPos.RIGHT);
        return head;
    }

    void typeX() {
        x.requestFocus();
    }

    void show(FunctionsState state) {
        x.show(state.x(), Readout.position(state.x(), state.axes().x().length()));
        lock.setSelected(state.locked());
        if (!state.curves().equals(listed)) list(state);
        Shown.set(state.slopeShown(), slopeHead);
        List<Curve> curves = state.curves();
        for (int i = 0; i < curves.size(); i++) {
            Probe probe = Probe.of(curves.get(i).activation(), state.x());
            Row row = rows.get(i);
            row.value().setText(Numbers.fixed(probe.value().used(), 3));
            row.slope()
                    .setText(
                            probe.value().jumps()
                                    ? "–"
                                    : Numbers.fixed(probe.slope().used(), 3));
            Shown.set(state.slopeShown() && curves.get(i).visible(), row.slope());
            row.name().pseudoClassStateChanged(FOCUSED, i == state.focus());
            row.swatch().pseudoClassStateChanged(FOCUSED, i == state.focus());
        }
        showTangent(state);
    }

    private void showTangent(FunctionsState state) {
        Optional<Probe> probe = state.focused()
                .filter(curve -> state.slopeShown())
                .map(curve -> Probe.of(curve.activation(), state.x()));
        Shown.set(probe.isPresent(), tangentRow);
        probe.ifPresent(at -> tangent.setText(line(at)));
    }

    private String line(Probe probe) {
        if (probe.value().jumps()) return messages.text("reading.torn");
        if (probe.slope().jumps()) {
            return messages.text(
                    "reading.jump",
                    Numbers.fixed(probe.slope().left(), 3),
                    Numbers.fixed(probe.slope().right(), 3));
        }
        String intercept = Numbers.fixed(Math.abs(probe.intercept()), 3);
        String sign = probe.intercept() < 0 ? " − " : " + ";
        boolean throughOrigin = Math.abs(probe.intercept()) < 5e-4;
        return "y = " + Numbers.fixed(probe.slope().used(), 3) + "x" + (throughOrigin ? "" : sign + intercept);
    }

    /** A row for each visible curve; the others have none. */
    private void list(FunctionsState state) {
        listed = state.curves();
        List<CurveStyle> styles = CurveStyle.of(listed);
        while (rows.size() < listed.size()) addRow();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean used = i < listed.size() && listed.get(i).visible();
            Shown.set(used, row.swatch(), row.name(), row.value(), row.slope());
            if (i >= listed.size()) continue;
            row.name().setText(CurveName.of(listed, i));
            if (styles.get(i).equals(row.swatch().getUserData())) continue;
            row.swatch().setUserData(styles.get(i));
            row.swatch().getStyleClass().setAll("swatch", styles.get(i).styleClass());
            row.swatch().getStrokeDashArray().setAll(styles.get(i).dashes(2));
        }
    }

    private void addRow() {
        Row row = new Row(new Line(), new Label(), number(), number());
        row.name().getStyleClass().add("curve-name");
        row.name().setMinWidth(0);
        row.swatch().endXProperty().bind(row.name().fontProperty().map(font -> SWATCH * font.getSize()));
        row.name().setWrapText(true);
        table.addRow(rows.size() + 1, row.swatch(), row.name(), row.value(), row.slope());
        rows.add(row);
    }

    private static Label number() {
        Label number = new Label();
        number.getStyleClass().addAll("mono", "number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }
}
