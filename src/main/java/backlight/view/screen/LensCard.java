package backlight.view.screen;

import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.scene.Curve;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingSetup;
import backlight.model.training.WeightedSums;
import backlight.view.chart.CurveStyle;
import backlight.view.chart.LensChart;
import backlight.view.chart.LensContent;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.network.PartNames;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one unit does to the gradient: its function, the slope at its present z, and where all samples lie on it. */
final class LensCard extends VBox {
    private static final int MOST_SAMPLES = 200;
    private static final int DIGITS = 3;
    private static final double EPSILON = 0.01;

    /** What the z of the samples depend on. */
    private record Key(TrainingSetup setup, Parameters parameters, UnitId unit) {}

    private final Messages messages;
    private final Label chip = new Label();
    private final LensChart chart;
    private final Label reading = new Label();
    private final Label words = new Label();
    private final Button open;
    private final HBox foot;
    private Key key;
    private double[] samples = {};
    private Snapshot snapshot;
    private Optional<UnitId> unit = Optional.empty();

    LensCard(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        getStyleClass().addAll("card", "lens-card");
        chart = new LensChart(messages);
        reading.getStyleClass().addAll("mono", "lens-reading");
        reading.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("note");
        words.setWrapText(true);
        open = new Button(messages.text("lens.open"));
        open.getStyleClass().add("small");
        Wrapping.on(open);
        Hint.on(open, messages.text("lens.open.hint"));
        open.setOnAction(event -> unit.ifPresent(gestures::openFunction));
        foot = new HBox(reading, gap(), open);
        foot.getStyleClass().add("lens-foot");
        getChildren().addAll(head(), chart, foot, words);
        showEmpty();
    }

    private CardTitle head() {
        CardTitle head = new CardTitle(messages.text("lens.title"));
        chip.getStyleClass().addAll("mono", "part-chip");
        head.end(chip);
        return head;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** @param newUnit the selected or hovered unit, or the one that the selected edge leads to */
    void show(Snapshot newSnapshot, Optional<UnitId> newUnit) {
        if (newSnapshot == snapshot && newUnit.equals(unit)) return;
        snapshot = newSnapshot;
        unit = newUnit;
        unit.ifPresentOrElse(this::show, this::showEmpty);
    }

    private void showEmpty() {
        Shown.set(false, chip, chart, foot);
        words.setText(messages.text("lens.empty"));
    }

    private void show(UnitId shown) {
        Shown.set(true, chip);
        chip.setText(new PartNames(messages, snapshot.plan()).of(shown));
        int l = shown.layer();
        double a = snapshot.trace().a(l, shown.unit());
        boolean output = l == snapshot.plan().depth();
        boolean softmax = output && snapshot.plan().loss() == Loss.SOFTMAX_CROSS_ENTROPY;
        Shown.set(l > 0 && !softmax, chart, foot);
        if (l == 0) words.setText(messages.text("lens.input", number(a)));
        else if (softmax) words.setText(messages.text("lens.softmax", number(a)));
        else showFunction(shown, output && snapshot.plan().loss().onLogits());
    }

    private void showFunction(UnitId shown, boolean cancelled) {
        double z = snapshot.trace().z(shown.layer(), shown.unit());
        double slope = snapshot.trace().slope(shown.layer(), shown.unit());
        LensContent content = new LensContent(
                snapshot.network().activation(shown.layer(), shown.unit()),
                style(snapshot.plan().layer(shown.layer())),
                z,
                samples(shown),
                EPSILON);
        chart.show(content);
        reading.setText(messages.text("lens.reading", number(slope)));
        String meaning = !cancelled && isDead(content) ? "lens.dead" : meaning(slope, cancelled);
        words.setText(messages.text(meaning, number(z), samples.length) + dots() + flat(content));
    }

    /** Off for this sample and for every training sample; of that the dots must be all there are. */
    private boolean isDead(LensContent content) {
        return samples.length > 1
                && samples.length == snapshot.setup().data().train().size()
                && content.f().derivative(content.z()) == 0
                && Arrays.stream(samples).allMatch(z -> content.f().derivative(z) == 0);
    }

    private String flat(LensContent content) {
        if (!content.flat()) return "";
        boolean exactly = content.f().properties().saturated().apply(EPSILON).isEmpty();
        return exactly ? messages.text("lens.flat.zero") : messages.text("lens.flat", EPSILON);
    }

    private String dots() {
        int all = snapshot.setup().data().train().size();
        if (all == 1) return "";
        return samples.length < all ? messages.text("lens.some", samples.length, all) : messages.text("lens.all", all);
    }

    private static String meaning(double slope, boolean cancelled) {
        if (cancelled) return "lens.cancelled";
        return slope == 0 ? "lens.off" : "lens.multiplied";
    }

    private static CurveStyle style(LayerPlan layer) {
        return CurveStyle.of(List.of(Curve.of(layer.activation()))).get(0);
    }

    private double[] samples(UnitId shown) {
        Key wanted = new Key(snapshot.setup(), snapshot.parameters(), shown);
        if (!wanted.equals(key)) {
            key = wanted;
            samples =
                    WeightedSums.of(snapshot.network(), snapshot.setup().data().train(), shown, MOST_SAMPLES);
        }
        return samples;
    }

    private static String number(double x) {
        return ExactNumber.text(x, DIGITS);
    }
}
