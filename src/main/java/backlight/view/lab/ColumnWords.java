package backlight.view.lab;

import backlight.model.activation.ActivationFamily;
import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in what a column differs from the others. */
public final class ColumnWords {
    private final Messages messages;

    public ColumnWords(Messages messages) {
        this.messages = messages;
    }

    /** What it is called: its first change. */
    public String name(Column column) {
        return column.changes().isEmpty()
                ? messages.text("lab.column.shared")
                : name(column.changes().get(0));
    }

    /** Its other changes, and its depth where another column has one of its own; without any, its function's parameters. */
    public String details(Column column, LabState state, Optional<NetworkPlan> plan) {
        List<String> words = new ArrayList<>();
        for (int k = 1; k < column.changes().size(); k++)
            words.add(name(column.changes().get(k)));
        if (sharesDepth(state, column)) plan.ifPresent(known -> words.add(depth(known.hidden())));
        if (words.isEmpty()) {
            plan.filter(known -> known.hidden() > 0)
                    .ifPresent(known -> words.addAll(parameters(column, known.layer(1))));
        }
        return String.join(" · ", words);
    }

    /** Whether another column has a depth of its own, and this one has not. */
    private static boolean sharesDepth(LabState state, Column column) {
        return !hasDepth(column) && state.columns().stream().anyMatch(ColumnWords::hasDepth);
    }

    private static boolean hasDepth(Column column) {
        return column.changes().stream().anyMatch(Change.OfDepth.class::isInstance);
    }

    private String depth(int hidden) {
        return hidden == 1 ? messages.text("lab.column.depth.one") : messages.text("lab.column.depth", hidden);
    }

    private List<String> parameters(Column column, LayerPlan layer) {
        ActivationFamily family = layer.activation();
        boolean named = !column.changes().isEmpty() && column.changes().get(0) instanceof Change.OfActivation;
        if (!named) return List.of(family.name());
        List<String> words = new ArrayList<>();
        for (int k = 0; k < layer.values().size(); k++) {
            String symbol = family.parameters().get(k).symbol();
            String key = family.learned() ? "lab.column.learned" : "lab.column.parameter";
            words.add(messages.text(key, symbol, Numbers.brief(layer.values().get(k))));
        }
        return words;
    }

    private String name(Change change) {
        if (change instanceof Change.OfActivation other) return other.family().name();
        if (change instanceof Change.OfInitialization other) return start(other);
        if (change instanceof Change.OfOptimizer other) {
            return messages.text("optimizer." + other.optimizer().id());
        }
        if (change instanceof Change.OfLearningRate other) {
            return messages.text("lab.column.rate", Numbers.full(other.rate()));
        }
        if (change instanceof Change.OfDepth other) return depth(other.hidden());
        if (change instanceof Change.OfSlopes other) return target(other);
        throw new IllegalArgumentException("no words for " + change);
    }

    private String start(Change.OfInitialization change) {
        String key = "lab.scheme." + change.scheme();
        return change.scheme().usesValue() ? messages.text(key, Numbers.full(change.value())) : messages.text(key);
    }

    /** y = sx at both sides of 0. */
    private String target(Change.OfSlopes change) {
        if (change.left() == -1 && change.right() == 1) return messages.text("lab.column.target.size");
        if (change.left() == 0 && change.right() == 1) return messages.text("lab.column.target.relu");
        if (change.left() == 1 && change.right() == 1) return messages.text("lab.column.target.identity");
        return messages.text("lab.column.target", Numbers.brief(change.left()));
    }
}
