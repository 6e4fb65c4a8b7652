package backlight.view.screen;

import backlight.model.health.Health;
import backlight.model.health.OffUnits;
import backlight.model.network.Part;
import backlight.model.scene.BackpropState;
import backlight.model.training.Divergence;
import backlight.model.training.Snapshot;
import backlight.view.control.Scroller;
import backlight.view.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cards beside the network: the chain rule of one number, where the gradient went, the loss, the health. */
final class BackpropInspector extends BorderPane {
    private final StopCard stop;
    private final ChainRuleCard chain;
    private final LensCard lens;
    private final ShrinkCard shrink;
    private final LossCard loss;
    private final HealthCard health;
    private final CheckBadge check;
    private final Scroller scroller;
    private Snapshot shown;
    private boolean stopped;
    private Optional<Part> part = Optional.empty();

    BackpropInspector(Messages messages, BackpropGestures gestures) {
        getStyleClass().addAll("inspector", "backprop-inspector");
        stop = new StopCard(messages, gestures);
        chain = new ChainRuleCard(messages, BackpropInspector::copy);
        lens = new LensCard(messages, gestures);
        shrink = new ShrinkCard(messages);
        loss = new LossCard(messages, gestures);
        health = new HealthCard(messages);
        check = new CheckBadge(messages, gestures);
        VBox cards = new VBox(stop, chain, lens, shrink, loss, health, check);
        cards.getStyleClass().add("inspector-content");
        scroller = new Scroller(cards);
        setCenter(scroller);
    }

    void show(BackpropState state, Snapshot snapshot, Optional<Part> pointed, BackpropActivity activity) {
        showStop(
                snapshot,
                Optional.ofNullable(activity.progress().getValue()).flatMap(progress -> progress.divergence()));
        check.show(snapshot.plan(), activity.check().getValue());
        loss.show(state, activity.progress().getValue());
        if (snapshot == shown && pointed.equals(part)) return;
        chain.show(snapshot, pointed);
        lens.show(snapshot, pointed.map(Part::owner).filter(unit -> unit.layer() > 0));
        if (snapshot != shown) shrink.show(snapshot);
        shown = snapshot;
        part = pointed;
    }

    /** The cards that can fill a screen, by the id of the picture. */
    Map<String, Region> cards() {
        Map<String, Region> cards = new LinkedHashMap<>();
        cards.put("chain", chain);
        cards.put("lens", lens);
        cards.put("shrink", shrink);
        cards.put("loss", loss);
        cards.put("health", health);
        return cards;
    }

    /** The mean loss over the training set, as its card says it. */
    double loss() {
        return loss.loss();
    }

    /** A new reason comes into sight, wherever the cards are scrolled to. */
    private void showStop(Snapshot snapshot, Optional<Divergence> divergence) {
        stop.show(snapshot.plan(), divergence);
        if (divergence.isPresent() && !stopped) scroller.setVvalue(scroller.getVmin());
        stopped = divergence.isPresent();
    }

    void show(Health now, Health.Changes changes, Snapshot snapshot) {
        health.show(now, changes, OffUnits.of(snapshot));
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
