package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.data.DataKind;
import backlight.model.data.DataKind.Setting;
import backlight.model.data.DataKinds;
import backlight.model.data.DataLimits;
import backlight.model.data.DataPlan;
import backlight.model.scene.BackpropState;
import backlight.view.control.Buttons;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which data, how many of them and how noisy, and the sample on show. */
final class DataSection extends VBox implements DataEdits {
    private static final List<String> USUAL = List.of("moons", "rings", "xor");
    private static final Interval NOISE = Interval.closed(0, 1);

    private final Messages messages;
    private final SetupGestures gestures;
    private final Segments<String> usual;
    private final Choice<DataKind> kinds;
    private final Label words = new Label();
    private final Label problem = new Label();
    private final NumberRow sample;
    private final NumberRow count;
    private final NumberRow noise;
    private final Label of = new Label();
    private final OwnSamples own;
    private final DataDetails details;
    private DataPlan plan;

    /** @param map draws the data */
    DataSection(Messages messages, SetupGestures gestures, Node map) {
        this.messages = messages;
        this.gestures = gestures;
        usual = new Segments<>(this::chooseKind);
        for (String id : USUAL) usual.add(id, messages.text("setup.data." + id));
        kinds = kinds();
        words.getStyleClass().add("note");
        words.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        sample = sample();
        count = number("count", true, Interval.atLeast(1), value -> type(plan.withCount((int) value)))
                .withSlider(gestures, Interval.closed(1, DataKind.MOST_SAMPLES));
        noise = number("noise", false, DataLimits.NOISE, value -> type(plan.withNoise(value)))
                .withSlider(gestures, NOISE);
        own = new OwnSamples(messages, this);
        details = new DataDetails(messages, this);
        getStyleClass().add("setup-section");
        getChildren().addAll(head(), kinds.box(), words, problem, map, sample, own, count, noise, details);
    }

    private Choice<DataKind> kinds() {
        ComboBox<DataKind> box = new NamedBox<>(messages.text("setup.data.kind"));
        return new Choice<>(
                box,
                DataKinds.ALL,
                kind -> messages.text("data." + kind.id() + ".name"),
                kind -> chooseKind(kind.id()));
    }

    private NumberRow sample() {
        of.getStyleClass().add("setup-name");
        of.setMinWidth(Region.USE_PREF_SIZE);
        return number("sample", true, Interval.atLeast(1), this::setSample)
                .with(of, Buttons.icon(Feather.SKIP_FORWARD, messages.text("setup.sample.next"), gestures::nextSample));
    }

    private NumberRow number(String id, boolean whole, Interval allowed, NumberRow.Change set) {
        return new NumberRow(messages, id, whole, allowed, set);
    }

    private HBox head() {
        Label title = new Label(messages.text("setup.data"));
        title.getStyleClass().add("card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, between, usual);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void chooseKind(String kind) {
        choose(plan.withKind(kind));
    }

    @Override
    public Optional<Problem> type(DataPlan changed) {
        return gestures.setData(changed);
    }

    /** What was refused does not stay chosen. */
    @Override
    public void choose(DataPlan changed) {
        Optional<Problem> why = gestures.setData(changed);
        say(why);
        if (why.isPresent()) Platform.runLater(this::showChoices);
    }

    private void say(Optional<Problem> why) {
        problem.setText(why.map(messages::text).orElse(""));
        Shown.set(why.isPresent(), problem);
    }

    private Optional<Problem> setSample(double number) {
        gestures.setSample((int) number - 1);
        return Optional.empty();
    }

    void show(BackpropState state) {
        int size = state.samples().train().size();
        sample.allow(Interval.closed(1, size), Interval.closed(1, size));
        sample.show(state.sample() + 1);
        of.setText(messages.text("setup.sample.of", size));
        if (state.data().equals(plan)) return;
        plan = state.data();
        say(Optional.empty());
        showChoices();
        showSettings(plan.dataKind());
    }

    private void showSettings(DataKind kind) {
        words.setText(messages.text("data." + kind.id() + ".words"));
        Shown.set(kind.uses(Setting.COUNT), count);
        Shown.set(kind.uses(Setting.NOISE), noise);
        Shown.set(kind.uses(Setting.SAMPLES), own);
        count.allow(kind.counts(), kind.counts());
        count.show(plan.count());
        noise.show(plan.noise());
        own.show(plan);
    }

    private void showChoices() {
        details.show(plan);
        usual.show(plan.kind());
        kinds.show(plan.dataKind());
    }
}
