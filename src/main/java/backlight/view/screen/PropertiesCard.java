package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Breakpoint;
import backlight.model.activation.Interval;
import backlight.model.activation.Parameter;
import backlight.model.activation.Properties;
import backlight.model.scene.Curve;
import backlight.view.control.Shown;
import backlight.view.formula.FormulaView;
import backlight.view.text.Intervals;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is known of the focused function as a whole, for its current parameters. */
final class PropertiesCard extends VBox {
    private final Messages messages;
    private final FlowPane tags = new FlowPane();
    private final FormulaView inverse;
    private final Label use = note();
    private final Label paper = note();
    private final List<Label> pool = new ArrayList<>();
    private ActivationFamily family;

    PropertiesCard(Messages messages) {
        this.messages = messages;
        inverse = new FormulaView(messages);
        getStyleClass().add("properties");
        Label title = new Label(messages.text("properties.title"));
        title.getStyleClass().add("card-title");
        tags.getStyleClass().add("tags");
        getChildren().addAll(title, tags, inverse, use, paper);
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }

    void show(Curve curve, double epsilon, boolean slopeShown) {
        if (curve.family() != family) describe(curve.family());
        Properties properties = curve.activation().properties();
        List<String> lines = new ArrayList<>();
        lines.add(range(properties));
        lines.add(messages.text(
                "properties.monotonicity." + properties.monotonicity().name().toLowerCase(Locale.ROOT)));
        lines.add(messages.text(
                "properties.limits",
                Intervals.number(properties.limitLeft()),
                Intervals.number(properties.limitRight())));
        Shown.set(slopeShown, use);
        if (slopeShown) addSlope(lines, curve, properties, epsilon);
        showTags(lines);
        boolean invertible =
                properties.inverse().isPresent() && !family.formula().inverse().isEmpty();
        Shown.set(invertible, inverse);
    }

    private void addSlope(List<String> lines, Curve curve, Properties properties, double epsilon) {
        if (Double.isFinite(properties.steepest())) {
            lines.add(messages.text("properties.steepest", Intervals.number(properties.steepest())));
        }
        lines.add(messages.text("properties." + smoothness(curve.activation().breakpoints())));
        lines.add(
                properties.dead().isEmpty()
                        ? messages.text("properties.dead.none")
                        : messages.text(
                                smoothness(curve.activation().breakpoints()).equals("jump")
                                        ? "properties.dead.torn"
                                        : "properties.dead",
                                Intervals.written(properties.dead())));
        List<Interval> saturated = properties.saturated().apply(epsilon);
        lines.add(
                saturated.isEmpty()
                        ? messages.text("properties.saturated.none")
                        : messages.text("properties.saturated", Intervals.written(saturated)));
    }

    private static String smoothness(List<Breakpoint> breakpoints) {
        if (breakpoints.stream().anyMatch(breakpoint -> breakpoint.value().jumps())) return "jump";
        return breakpoints.stream().anyMatch(breakpoint -> breakpoint.slope().jumps()) ? "kink" : "smooth";
    }

    /** A function with slope 0 everywhere takes its two limits only. */
    private String range(Properties properties) {
        boolean flat = properties.dead().contains(Interval.REALS);
        String both =
                "{" + Intervals.number(properties.limitLeft()) + ", " + Intervals.number(properties.limitRight()) + "}";
        return messages.text("properties.range", flat ? both : Intervals.written(properties.range()));
    }

    private void showTags(List<String> lines) {
        while (pool.size() < lines.size()) {
            Label tag = new Label();
            tag.getStyleClass().add("tag");
            tag.setWrapText(true);
            pool.add(tag);
            tags.getChildren().add(tag);
        }
        for (int i = 0; i < pool.size(); i++) {
            boolean used = i < lines.size();
            Shown.set(used, pool.get(i));
            if (used) pool.get(i).setText(lines.get(i));
        }
    }

    private void describe(ActivationFamily newFamily) {
        family = newFamily;
        String key = "activation." + family.id();
        use.setText(messages.text(key + ".use"));
        var origin = family.paper();
        paper.setText(messages.text(
                "properties.paper",
                origin.authors(),
                Integer.toString(origin.year()),
                origin.where(),
                origin.initialization()));
        List<String> symbols =
                family.parameters().stream().map(Parameter::symbol).toList();
        if (!family.formula().inverse().isEmpty())
            inverse.show("f^{-1}(y) = " + family.formula().inverse(), symbols);
    }
}
