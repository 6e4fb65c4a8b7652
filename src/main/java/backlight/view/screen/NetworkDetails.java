package backlight.view.screen;

import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.view.control.Choice;
import backlight.view.control.Disclosure;
import backlight.view.control.NamedBox;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every layer by itself, and the loss. */
final class NetworkDetails extends VBox {
    private final Messages messages;
    private final SetupGestures gestures;
    private final Disclosure more;
    private final VBox layers = new VBox();
    private final List<LayerRow> rows = new ArrayList<>();
    private final Choice<Loss> loss;
    private final Label fixes = new Label();
    private final LayerRow output;
    private BackpropState state;
    private BackpropState drawn;

    NetworkDetails(Messages messages, SetupGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        layers.getStyleClass().add("layer-rows");
        loss = new Choice<>(new NamedBox<>(), List.of(), each -> messages.text("loss." + each.id()), gestures::setLoss);
        loss.box().setAccessibleText(messages.text("setup.loss"));
        fixes.getStyleClass().add("note");
        fixes.setWrapText(true);
        output = new LayerRow(messages, gestures);
        more = new Disclosure(
                messages.text("setup.network.more"),
                this::draw,
                layers,
                SetupPanel.named(messages, "setup.loss", loss.box()),
                fixes,
                output);
        getChildren().add(more);
    }

    void show(BackpropState newState) {
        state = newState;
        if (more.isOpen()) draw();
    }

    private void draw() {
        boolean same = drawn != null
                && drawn.network().equals(state.network())
                && drawn.data().equals(state.data());
        if (same) return;
        drawn = state;
        NetworkPlan plan = state.network();
        while (rows.size() < plan.hidden()) rows.add(new LayerRow(messages, gestures));
        layers.getChildren().setAll(rows.subList(0, plan.hidden()));
        Shown.set(plan.hidden() > 0, layers);
        for (int l = 1; l <= plan.hidden(); l++) rows.get(l - 1).show(plan, l);
        loss.offer(Arrays.stream(Loss.values()).filter(state::allows).toList());
        loss.show(plan.loss());
        fixes.setText(messages.text("loss." + plan.loss().id() + ".words"));
        boolean free = plan.loss().outputActivation().isEmpty();
        Shown.set(free, output);
        if (free) output.show(plan, plan.depth());
    }
}
