package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Parameter;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.Probe;
import backlight.view.control.NumberEdits;
import backlight.view.control.Shown;
import backlight.view.formula.FormulaView;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said of the focused function beside its presented plots: formula, cursor, value, slope, parameters. */
final class PresentedNumbers extends VBox {
    private static final int LAYERS = 5;

    private final Messages messages;
    private final FunctionsGestures gestures;
    private final FormulaView formula;
    private final PresentedNumber x;
    private final PresentedNumber value;
    private final PresentedNumber slope;
    private final Label kept = new Label();
    private final VBox parameters = new VBox();
    private final List<ParameterRow> rows = new ArrayList<>();
    private ActivationFamily family;
    private boolean told;
    private boolean brief;

    PresentedNumbers(Messages messages, FunctionsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        formula = new FormulaView(messages);
        getStyleClass().add("presented-numbers");
        x = new PresentedNumber("x");
        value = new PresentedNumber("f(x)");
        slope = new PresentedNumber(messages.text("present.slope"));
        kept.setWrapText(true);
        getChildren().addAll(formula, x, value, slope, kept, parameters);
    }

    void show(FunctionsState state) {
        told = state.focused().isPresent();
        if (!told) return;
        Curve curve = state.focused().get();
        if (curve.family() != family) write(curve.family());
        for (int i = 0; i < curve.values().size(); i++)
            rows.get(i).show(family, curve.values().get(i));
        Probe probe = Probe.of(curve.activation(), state.x());
        x.show(Readout.position(state.x(), state.axes().x().length()));
        value.show(Numbers.fixed(probe.value().used(), 3));
        Shown.set(state.slopeShown(), slope, kept);
        boolean torn = probe.slope().jumps();
        if (!torn) slope.show(Numbers.fixed(probe.slope().used(), 3));
        else if (probe.value().jumps()) slope.show("–");
        else
            slope.show(
                    Numbers.fixed(probe.slope().left(), 3),
                    Numbers.fixed(probe.slope().right(), 3));
        kept.setText(torn ? "" : kept(Math.abs(probe.slope().used())));
    }

    /** What that many layers with this slope leave of a gradient, all weights 1. */
    private String kept(double size) {
        if (size == 0) return messages.text("present.kept.none", LAYERS);
        if (size == 1) return messages.text("present.kept.all", LAYERS);
        return messages.text("present.kept", LAYERS, Numbers.significant(StrictMath.pow(size, LAYERS), 2));
    }

    /**
     * Leaves out what its parameters do where there is no room for that.
     *
     * @return whether all that cannot be left out has room
     */
    boolean fits(double width, double height) {
        double words = shownRows().mapToDouble(row -> row.meaningHeight(width)).sum();
        double whole = prefHeight(width) + (brief ? words : 0);
        boolean newBrief = whole > height;
        if (newBrief != brief) {
            brief = newBrief;
            shownRows().forEach(row -> row.showMeaning(!newBrief));
        }
        return whole - (brief ? words : 0) <= height;
    }

    private Stream<ParameterRow> shownRows() {
        return rows.subList(0, parameters.getChildren().size()).stream();
    }

    /** Whether there is a function to tell of. */
    boolean isTold() {
        return told;
    }

    private void write(ActivationFamily newFamily) {
        family = newFamily;
        List<String> symbols =
                family.parameters().stream().map(Parameter::symbol).toList();
        formula.show("f(x) = " + family.formula().value(), symbols);
        while (rows.size() < symbols.size()) rows.add(row(rows.size()));
        parameters.getChildren().setAll(rows.subList(0, symbols.size()));
        shownRows().forEach(row -> row.showMeaning(!brief));
    }

    private ParameterRow row(int index) {
        return new ParameterRow(
                index,
                messages,
                new NumberEdits(
                        gestures::begin,
                        changed -> gestures.setParameter(index, changed),
                        gestures::end,
                        typed -> gestures.typeParameter(index, typed)));
    }
}
