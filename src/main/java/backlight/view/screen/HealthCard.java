package backlight.view.screen;

import backlight.model.health.GradientFlow;
import backlight.model.health.Health;
import backlight.model.health.Verdict;
import backlight.model.network.UnitId;
import backlight.view.control.Disclosure;
import backlight.view.network.PartNames;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** How the network does over the whole training set: which units pass no gradient, and where it fades or grows. */
final class HealthCard extends VBox {
    private static final int NAMED = 8;

    private final Messages messages;
    private final GridPane rows = new GridPane();
    private final HealthRow dead;
    private final HealthRow newlyDead;
    private final HealthRow revived;
    private final HealthRow off;
    private final HealthRow saturated;
    private final HealthRow allNegative;
    private final HealthRow flow;
    private final HealthRow loss;
    private final LayerTable table;
    private final Disclosure layers;
    private Health latest;

    HealthCard(Messages messages) {
        this.messages = messages;
        table = new LayerTable(messages);
        layers = new Disclosure(messages.text("health.layers"), this::fillTable, table);
        getStyleClass().addAll("card", "health-card");
        Label title = new Label(messages.text("health.title"));
        title.getStyleClass().add("card-title");
        Label scope = new Label(messages.text("health.scope"));
        scope.getStyleClass().add("note");
        rows.getStyleClass().add("health-rows");
        rows.getColumnConstraints().addAll(HealthRow.columns());
        dead = row("dead");
        newlyDead = row("newlyDead");
        revived = row("revived");
        off = row("off");
        saturated = row("saturated");
        allNegative = row("negative");
        flow = new HealthRow(rows, "");
        loss = row("loss");
        getChildren().addAll(new VBox(title, scope), rows, layers);
    }

    private HealthRow row(String id) {
        return new HealthRow(rows, messages.text("health." + id));
    }

    /**
     * Shows all of it.
     *
     * @param changes since when the caller likes
     * @param offNow the units that are off for the sample on show
     */
    void show(Health now, Health.Changes changes, Set<UnitId> offNow) {
        latest = now;
        showUnits(now, changes, offNow);
        showFlow(now);
        loss.setShown(now.lossVerdict() != Verdict.FINE);
        loss.show(Numbers.significant(now.loss(), 2), now.lossVerdict(), messages.text("health.loss.large"));
        loss.explain(messages.text("health.loss.hint", Numbers.full(now.loss())));
        if (layers.isOpen()) fillTable();
    }

    private void fillTable() {
        if (latest != null) table.show(latest);
    }

    private void showUnits(Health now, Health.Changes changes, Set<UnitId> offNow) {
        Verdict verdict = now.deadVerdict();
        boolean all = now.dead().size() == now.units() && verdict == Verdict.DANGER;
        String word = all ? messages.text("health.dead.all") : word("health.dead.", verdict);
        dead.show(count(now.dead(), now), verdict, word);
        explain(dead, "dead", now.dead(), now);
        newlyDead.show(String.valueOf(changes.newlyDead().size()));
        explain(newlyDead, "newlyDead", changes.newlyDead(), now);
        revived.show(String.valueOf(changes.revived().size()));
        explain(revived, "revived", changes.revived(), now);
        off.show(count(offNow, now));
        explain(off, "off", offNow, now);
        saturated.show(percent(now.saturatedShare()));
        saturated.explain(messages.text(
                "health.saturated.hint",
                now.epsilon(),
                Numbers.full(100 * now.saturatedShare()),
                names(now.saturated(), now)));
        allNegative.show(count(now.allNegative(), now));
        explain(allNegative, "negative", now.allNegative(), now);
    }

    private void showFlow(Health now) {
        GradientFlow gradient = now.flow();
        int last = now.layers().size() - 1;
        flow.setShown(last > 0);
        if (last == 0) return;
        PartNames names = new PartNames(messages, now.network());
        if (gradient.kind() == GradientFlow.Kind.NONE) {
            flow.show(Numbers.significant(now.layers().get(0).norm(), 2));
        } else {
            showRatio(gradient);
        }
        if (last > 1) {
            flow.name(messages.text("health.flow", names.layer(1), names.layer(last)));
        } else {
            flow.name(messages.text("health.flow.one", names.layer(1)));
            flow.explain(messages.text("health.table.norm.hint"));
        }
    }

    private void showRatio(GradientFlow gradient) {
        String kind = gradient.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean measured = !Double.isNaN(gradient.ratio());
        String value = measured
                ? "r = " + Numbers.fixed(gradient.ratio(), 2)
                : messages.text("health.flow." + kind + ".value");
        String strength = gradient.verdict() == Verdict.DANGER && measured ? ".strong" : "";
        flow.show(value, gradient.verdict(), messages.text("health.flow." + kind + strength));
        String number = measured ? Numbers.full(gradient.ratio()) : value;
        flow.explain(messages.text("health.flow.hint", number));
    }

    private String percent(double share) {
        return messages.text("health.percent", share == 0 ? "0" : Numbers.significant(100 * share, 2));
    }

    private String count(Set<UnitId> some, Health now) {
        return messages.text("health.count", some.size(), now.units());
    }

    private String word(String prefix, Verdict verdict) {
        return messages.text(prefix + verdict.name().toLowerCase(Locale.ROOT));
    }

    private void explain(HealthRow row, String id, Set<UnitId> units, Health now) {
        row.explain(messages.text("health." + id + ".hint", names(units, now)));
    }

    /** The first of them by layer and number. */
    private String names(Set<UnitId> units, Health now) {
        if (units.isEmpty()) return messages.text("health.names.none");
        PartNames names = new PartNames(messages, now.network());
        String first = units.stream()
                .sorted(Comparator.comparingInt(UnitId::layer).thenComparingInt(UnitId::unit))
                .limit(NAMED)
                .map(names::of)
                .collect(Collectors.joining(", "));
        return units.size() <= NAMED ? first : messages.text("health.names.more", first, units.size() - NAMED);
    }
}
