package backlight.view.screen;

import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.view.control.Shown;
import backlight.view.network.PartNames;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Above the network: what it is, what is happening in it, and what its edges show. */
final class BackpropHeader extends HBox {
    private final Messages messages;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Map<Picture.Show, ToggleButton> shows = new EnumMap<>(Picture.Show.class);
    private final ToggleButton log;
    private final ToggleButton trueScale;
    private final Label show;
    private final HBox name = new HBox(title, words);
    private final Region gap = new Region();
    private final FlowPane choices = new FlowPane();
    private final VBox lines = new VBox();
    private final SegmentedButton what = new SegmentedButton();
    private final SegmentedButton scale;
    private boolean roomy = true;

    BackpropHeader(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        getStyleClass().add("backprop-header");
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("backprop-words");
        words.setMinWidth(0);
        words.widthProperty().subscribe(this::showWhole);
        words.textProperty().subscribe(this::showWhole);
        HBox.setHgrow(gap, Priority.ALWAYS);
        show = new Label(messages.text("backprop.show"));
        show.getStyleClass().add("backprop-words");
        show.setMinWidth(Region.USE_PREF_SIZE);
        for (Picture.Show each : Picture.Show.values()) {
            ToggleButton button = segment("backprop.show." + each, () -> gestures.setShow(each));
            Hint.on(button, messages.text("backprop.show." + each + ".hint"));
            shows.put(each, button);
            what.getButtons().add(button);
        }
        log = segment("backprop.scale.log", () -> gestures.setTrueScale(false));
        trueScale = segment("backprop.scale.true", () -> gestures.setTrueScale(true));
        Hint.on(log, messages.text("backprop.scale.log.hint"));
        Hint.on(trueScale, messages.text("backprop.scale.true.hint"));
        scale = new SegmentedButton(log, trueScale);
        for (SegmentedButton segmented : new SegmentedButton[] {what, scale}) {
            segmented.setMinWidth(Region.USE_PREF_SIZE);
            segmented.setToggleGroup(null);
        }
        name.getStyleClass().add("backprop-name");
        choices.getStyleClass().add("backprop-choices");
        lines.getStyleClass().add("backprop-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        arrange(Room.FULL);
    }

    /** Words that would be cut are left out. */
    private void showWhole() {
        words.setVisible(words.getWidth() + 1 > words.prefWidth(-1));
    }

    /** The state says which one is chosen, not the press. */
    private ToggleButton segment(String key, Runnable chosen) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    void show(BackpropState state, boolean playing) {
        Picture picture = state.picture();
        shows.forEach((each, button) -> button.setSelected(each == picture.show()));
        log.setSelected(!picture.trueScale());
        trueScale.setSelected(picture.trueScale());
        title.setText(title(state.network()));
        words.setText(words(state, playing));
    }

    /** In one line, or, where there is none that is long enough, in several. */
    void arrange(Room room) {
        roomy = room == Room.FULL;
        lines.getChildren().clear();
        choices.getChildren().clear();
        getChildren().clear();
        Shown.set(room == Room.FULL || room == Room.COMPACT, show);
        if (room == Room.TINY) {
            choices.getChildren().addAll(what, scale);
            lines.getChildren().setAll(name, choices);
            getChildren().add(lines);
        } else {
            getChildren().addAll(name, gap, show, what, scale);
        }
    }

    private String title(NetworkPlan plan) {
        int hidden = plan.hidden();
        if (hidden == 0) return messages.text("backprop.title.none");
        String name = plan.layer(1).activation().name();
        boolean mixed = plan.layers().subList(0, hidden).stream()
                .anyMatch(layer -> layer.activation() != plan.layer(1).activation());
        if (mixed) return messages.text("backprop.title.mixed", String.valueOf(hidden));
        if (hidden == 1) return messages.text("backprop.title.one", name);
        return messages.text("backprop.title", name, String.valueOf(hidden));
    }

    private String words(BackpropState state, boolean playing) {
        Timeline timeline = new Timeline(state.network().depth());
        double time = state.picture().time();
        String sample = String.valueOf(state.sample() + 1);
        if (!playing && time == timeline.still()) return messages.text("backprop.still", sample);
        int size = state.samples().train().size();
        int batch = state.training().batchSize() == 0
                ? size
                : Math.min(size, state.training().batchSize());
        Timeline.Moment moment = timeline.at(time);
        String phase = messages.text("backprop.phase." + moment.phase(), sample, String.valueOf(batch));
        boolean single = roomy && !playing && state.picture().stepSize() == Picture.StepSize.OPERATION;
        return single
                ? operation(state.network(), moment)
                        .map(done -> messages.text("backprop.operation", phase, done))
                        .orElse(phase)
                : phase;
    }

    /** What has just been calculated within a layer. */
    private Optional<String> operation(NetworkPlan plan, Timeline.Moment moment) {
        boolean backward = moment.phase() == Timeline.Phase.BACKWARD;
        boolean begun = moment.progress() <= (backward ? Timeline.ARRIVED : Timeline.HALF) + 1e-6;
        boolean inputs = backward && moment.layer() == 1;
        if (!backward && moment.phase() != Timeline.Phase.FORWARD) return Optional.empty();
        String key = "backprop.operation." + moment.phase() + (inputs ? ".inputs" : begun ? ".first" : ".second");
        PartNames names = new PartNames(messages, plan);
        return Optional.of(
                messages.text(key, names.layer(moment.layer()), names.layer(Math.max(0, moment.layer() - 1))));
    }
}
