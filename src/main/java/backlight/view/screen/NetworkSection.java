package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.network.LayerPlan;
import backlight.model.network.LayerPlan.Sharing;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.view.control.Choice;
import backlight.view.control.NumberEdits;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The hidden layers together: their activation, how many there are and how wide; each of them one step away. */
final class NetworkSection extends VBox {
    /** Stands for all hidden layers where a layer is asked for. */
    private static final int HIDDEN = 0;

    private static final Interval LAYERS = Interval.closed(0, BackpropState.MOST_HIDDEN);
    private static final Interval UNITS = Interval.closed(1, BackpropState.MOST_UNITS);

    private final Messages messages;
    private final SetupGestures gestures;
    private final Choice<ActivationFamily> activation;
    private final Label mixed;
    private final VBox parameters = new VBox();
    private final List<ParameterRow> rows = new ArrayList<>();
    private final Segments<Sharing> sharing;
    private final VBox learned;
    private final LearnedSlopes slopes;
    private final NumberRow layers;
    private final NumberRow units;
    private final NetworkDetails details;
    private NetworkPlan plan;

    NetworkSection(Messages messages, SetupGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        activation = ActivationChoice.of(messages.text("setup.activation"), gestures::setActivation);
        activation.box().setPromptText(messages.text("setup.activation.several"));
        mixed = SetupPanel.note(messages, "setup.activation.mixed");
        parameters.getStyleClass().add("parameters");
        sharing = new Segments<>(chosen -> gestures.setSharing(HIDDEN, chosen));
        for (Sharing each : Sharing.values()) addSharing(each);
        slopes = new LearnedSlopes(messages);
        learned = new VBox(SetupPanel.note(messages, "setup.sharing"), slopes, sharing);
        learned.getStyleClass().add("number-row");
        layers = new NumberRow(messages, "layers", true, LAYERS, this::setLayers).withSlider(gestures, LAYERS);
        units = new NumberRow(messages, "units", true, UNITS, this::setUnits).withSlider(gestures, UNITS);
        details = new NetworkDetails(messages, gestures);
        getStyleClass().add("setup-section");
        getChildren()
                .addAll(
                        SetupPanel.heading(messages, "setup.network"),
                        SetupPanel.named(messages, "setup.activation", activation.box()),
                        mixed,
                        parameters,
                        learned,
                        layers,
                        units,
                        details);
    }

    private void addSharing(Sharing each) {
        ToggleButton button = sharing.add(each, messages.text("setup.sharing." + each.name()));
        Hint.on(button, messages.text("setup.sharing." + each.name() + ".hint"));
    }

    private Optional<Problem> setLayers(double count) {
        gestures.setHiddenLayers((int) count);
        return Optional.empty();
    }

    private Optional<Problem> setUnits(double count) {
        gestures.setUnits((int) count);
        return Optional.empty();
    }

    void show(BackpropState state) {
        details.show(state);
        slopes.show(state);
        if (state.network().equals(plan)) return;
        plan = state.network();
        List<LayerPlan> hidden = plan.layers().subList(0, plan.hidden());
        List<LayerPlan> kinds =
                hidden.stream().map(layer -> layer.withUnits(1)).distinct().toList();
        boolean alike = hidden.stream().map(LayerPlan::activation).distinct().count() == 1;
        activation.show(alike ? hidden.get(0).activation() : null);
        activation.box().setDisable(hidden.isEmpty());
        Shown.set(kinds.size() > 1, mixed);
        showParameters(alike ? Optional.of(hidden.get(0)) : Optional.empty());
        layers.show(hidden.size());
        showUnits(hidden);
    }

    private void showParameters(Optional<LayerPlan> layer) {
        int count = layer.map(each -> each.values().size()).orElse(0);
        while (rows.size() < count) rows.add(row(rows.size()));
        parameters.getChildren().setAll(rows.subList(0, count));
        Shown.set(count > 0, parameters);
        for (int p = 0; p < count; p++) {
            rows.get(p).show(layer.get().activation(), layer.get().values().get(p));
        }
        Shown.set(layer.filter(each -> each.activation().learned()).isPresent(), learned);
        layer.ifPresent(each -> sharing.show(each.sharing()));
    }

    private ParameterRow row(int parameter) {
        NumberEdits edits = new NumberEdits(
                gestures::begin,
                value -> gestures.setActivationValue(HIDDEN, parameter, value),
                gestures::end,
                value -> gestures.typeActivationValue(HIDDEN, parameter, value));
        return new ParameterRow(parameter, messages, edits);
    }

    private void showUnits(List<LayerPlan> hidden) {
        Shown.set(!hidden.isEmpty(), units);
        if (hidden.isEmpty()) return;
        int first = hidden.get(0).units();
        boolean same = hidden.stream().allMatch(layer -> layer.units() == first);
        units.show(first, same ? Numbers.brief(first) : messages.text("setup.units.mixed"));
    }
}
