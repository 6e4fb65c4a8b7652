package backlight.view.screen;

import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.Timeline;
import backlight.view.control.Buttons;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bar that plays one sample: steps forward and back, the line to drag along, and how fast it goes. */
public final class Transport extends HBox {
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final PseudoClass WITH_LOSS = PseudoClass.getPseudoClass("with-loss");
    private static final List<Double> SPEEDS = List.of(0.25, 1.0, 4.0);

    private final Messages messages;
    private final BackpropGestures gestures;
    private final TransportTrack track;
    private final Button play = new Button();
    private final Icon playing = new Icon(Feather.PAUSE);
    private final Icon paused = new Icon(Feather.PLAY);
    private final Label epoch = new Label();
    private final Label sample = new Label();
    private final Segments<Double> speeds;
    private final Choice<StepSize> steps;
    private final VBox place;
    private final FlowPane rest = new FlowPane();
    private Timeline timeline = new Timeline(1);
    private double loss = Double.NaN;

    public Transport(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        track = new TransportTrack(messages, gestures);
        HBox.setHgrow(track, Priority.ALWAYS);
        play.getStyleClass().setAll("play-button");
        play.setOnAction(event -> gestures.play());
        speeds = new Segments<>(gestures::setSpeed);
        addSpeeds();
        steps = stepSizes();
        steps.box().setMinWidth(USE_PREF_SIZE);
        place = place();
        rest.getStyleClass().add("transport-rest");
        getChildren().addAll(buttons(), track);
        arrange(Room.FULL);
    }

    /** Where the bar is short, what else it offers is in {@link #rest}. */
    void arrange(Room room) {
        boolean tiny = room == Room.TINY;
        List<Node> offers = List.of(place, steps.box(), speeds);
        rest.getChildren().clear();
        getChildren().removeAll(offers);
        (tiny ? rest : this).getChildren().addAll(offers);
        Shown.set(tiny, rest);
        pseudoClassStateChanged(TINY, tiny);
    }

    /** What the bar itself has no room for; to be put somewhere else. */
    Region rest() {
        return rest;
    }

    private HBox buttons() {
        HBox buttons = new HBox(
                button(Feather.SKIP_BACK, "transport.first", () -> jump(0)),
                button(Feather.CHEVRON_LEFT, "transport.back", () -> gestures.step(-1)),
                play,
                button(Feather.CHEVRON_RIGHT, "transport.forth", () -> gestures.step(1)),
                button(Feather.SKIP_FORWARD, "transport.last", () -> jump(timeline.duration())));
        buttons.getStyleClass().add("transport-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private Button button(Feather icon, String words, Runnable action) {
        return Buttons.icon(icon, messages.text(words), action);
    }

    private void jump(double time) {
        gestures.begin();
        gestures.scrub(time);
        gestures.end();
    }

    /** As wide as the longest numbers need, so that nothing moves while they run. */
    private VBox place() {
        epoch.getStyleClass().add("transport-epoch");
        sample.getStyleClass().add("transport-sample");
        Wrapping.on(epoch, sample);
        VBox words = new VBox(epoch, sample);
        words.getStyleClass().add("transport-place");
        return words;
    }

    private void addSpeeds() {
        for (double speed : SPEEDS) speeds.add(speed, messages.text("transport.speed", speed));
        speeds.setMinWidth(USE_PREF_SIZE);
    }

    private Choice<StepSize> stepSizes() {
        ComboBox<StepSize> box = new NamedBox<>(messages.text("step.hint"));
        box.getStyleClass().add("step-size");
        Hint.on(box, messages.text("step.hint"));
        List<StepSize> sizes = List.of(StepSize.values());
        return new Choice<>(
                box,
                sizes,
                size -> messages.text("step." + size.name().toLowerCase(Locale.ROOT)),
                gestures::setStepSize);
    }

    /** @param time of the animation, in milliseconds */
    public void show(BackpropState state, Timeline newTimeline, double time, boolean isPlaying) {
        timeline = newTimeline;
        track.show(timeline, time);
        Icon icon = isPlaying ? playing : paused;
        if (play.getGraphic() != icon) {
            play.setGraphic(icon);
            play.setAccessibleText(messages.text(isPlaying ? "transport.pause" : "transport.play"));
            Hint.on(play, play.getAccessibleText());
        }
        int size = state.samples().train().size();
        epoch.setText(place(Math.floorDiv(state.point().samples(), size)));
        sample.setText(messages.text("transport.sample", state.sample() + 1, size));
        steps.show(state.picture().stepSize());
        speeds.show(state.picture().speed());
    }

    private String place(long epochs) {
        return Double.isNaN(loss)
                ? messages.text("transport.epoch", epochs)
                : messages.text("transport.epoch.loss", epochs, Numbers.significant(loss, 3));
    }

    /** Names the loss too from the next {@link #show} on, where its own card has no room; NaN for not. */
    public void setLoss(double newLoss) {
        loss = newLoss;
        place.pseudoClassStateChanged(WITH_LOSS, !Double.isNaN(loss));
    }
}
