package backlight.view.screen;

import backlight.model.network.Part;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.network.NetworkLegend;
import backlight.view.network.NetworkPane;
import backlight.view.present.Fitted;
import backlight.view.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The network on a whole screen with ‖δ‖ of its layers, or one of the charts beside it alone. */
public final class PresentedNetwork implements PresentedWorkspace {
    private static final String NETWORK = "network";

    private final Messages messages;
    private final BackpropActivity activity;
    private final NetworkPane network;
    private final PresentedLayers numbers;
    private final NetworkLegend legend;
    private final LayerGradients layers;
    private final DecisionMap map;
    private final BackpropInspector cards;
    private final HealthWatch health;
    private final Map<String, Region> pictures = new LinkedHashMap<>();
    private final Fitted node = new Fitted();
    private final Pulse pulse = new Pulse(node, this::update);
    private BackpropState state;
    private Snapshot snapshot;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public PresentedNetwork(
            Messages messages, BackpropGestures gestures, BackpropActivity activity, LongSupplier clock) {
        this.messages = messages;
        this.activity = activity;
        network = new NetworkPane(messages, gestures);
        numbers = new PresentedLayers(messages);
        legend = new NetworkLegend(messages).inOneRow();
        layers = new LayerGradients(messages);
        map = new DecisionMap(messages, gestures);
        cards = new BackpropInspector(messages, gestures);
        health = new HealthWatch(clock, cards, network);
        network.placed().subscribe(placed -> placed.ifPresent(numbers::place));
        network.hovered().subscribe(pulse::ask);
        activity.playing().subscribe(pulse::ask);
        activity.training().subscribe(pulse::ask);
        activity.progress().subscribe(pulse::ask);
        activity.frozen().subscribe(pulse::ask);
        pictures.put(NETWORK, whole());
        pictures.put("layers", alone(layers));
        cards.cards().forEach((id, card) -> pictures.put(id, alone(card)));
        pictures.put("map", alone(new PresentedMap(map)));
        choose(NETWORK);
    }

    private Region whole() {
        VBox whole = new VBox(network, numbers, legend);
        VBox.setVgrow(network, Priority.ALWAYS);
        whole.getStyleClass().add("presented-network");
        return whole;
    }

    private static Region alone(Region card) {
        VBox around = new VBox(card);
        VBox.setVgrow(card, Priority.ALWAYS);
        around.getStyleClass().add("presented-card");
        return around;
    }

    @Override
    public List<String> charts() {
        return List.copyOf(pictures.keySet());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void choose(String chart) {
        Region picture = pictures.get(chart);
        if (picture == null) throw new IllegalArgumentException("the network has no picture " + chart);
        node.show(picture);
    }

    @Override
    public String title() {
        if (state == null) return "";
        String scale = state.picture().trueScale() ? "present.true-scale" : "present.log-scale";
        return messages.text(
                "present.network", messages.text("data." + state.data().kind() + ".name"), messages.text(scale));
    }

    @Override
    public void takeKeyboard() {
        network.requestFocus();
    }

    /** Waits for nothing any more. */
    public void leave() {
        health.leave();
    }

    /** Shows this state from the next pulse on. */
    public void show(BackpropState newState) {
        state = newState;
        pulse.ask();
    }

    private void update() {
        if (state == null) return;
        snapshot = activity.shown(state, snapshot);
        Timeline timeline = new Timeline(snapshot.plan().depth());
        double time = state.picture().time();
        network.show(snapshot, state.picture());
        numbers.show(snapshot, timeline, time);
        legend.show(snapshot, state.picture());
        layers.show(snapshot, timeline, time);
        Optional<Part> pointed = network.hovered().getValue().or(state.picture()::selected);
        cards.show(state, snapshot, pointed, activity);
        map.show(state, snapshot, pointed.map(Part::owner));
        health.show(state.start(), snapshot);
    }
}
