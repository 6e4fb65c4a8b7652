package backlight.view.lab;

import backlight.model.lab.ByHand;
import backlight.model.lab.FactorPath;
import backlight.model.lab.Factors;
import backlight.model.lab.Factors.Frozen;
import backlight.model.training.Snapshot;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the page of the two factors is set to, and what its numbers say. */
final class FactorsPanel extends VBox {
    private final Messages messages;
    private final FactorsGestures gestures;
    private final Choice<Integer> column;
    private final Label pathName = name("");
    private final Button strongest;
    private final Segments<Frozen> frozen = new Segments<>(this::freeze);
    private final EverywhereRow weight;
    private final EverywhereRow sum;
    private final Button own;
    private final Label shares = note();
    private final Label verdict = note();
    private final Label needed = note();
    private final Label ofMany = note();
    private List<String> names = List.of();
    private Factors state = Factors.initial();

    FactorsPanel(Messages messages, FactorsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("factors-panel");
        column = new Choice<>(
                new NamedBox<>(), List.of(), k -> names.get(k), k -> gestures.setFactors(state.withColumn(k)));
        column.box().setAccessibleText(messages.text("factors.column"));
        strongest = button("factors.strongest", Feather.TRENDING_UP, () -> state.withUnits(List.of()));
        own = button("factors.reset", Feather.ROTATE_CCW, () -> state.withOwnNumbers());
        weight = new EverywhereRow(messages, "weight", gestures, v -> state.withWeights(ByHand.of(v)));
        sum = new EverywhereRow(messages, "sum", gestures, v -> state.withSums(ByHand.of(v)));
        addFrozen(Frozen.WEIGHTS, "weights");
        addFrozen(Frozen.SLOPES, "slopes");
        ofMany.setText(messages.text("factors.sum"));
        verdict.getStyleClass().add("factors-verdict");
        getChildren()
                .addAll(
                        group(name(messages.text("factors.column")), column.box()),
                        group(pathName, strongest),
                        group(name(messages.text("factors.freeze")), frozen),
                        weight,
                        sum,
                        own,
                        new VBox(verdict, shares, needed, ofMany));
        getChildren().get(getChildren().size() - 1).getStyleClass().add("factors-words");
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private static Label name(String words) {
        Label name = new Label(words);
        name.getStyleClass().add("setup-name");
        Wrapping.on(name);
        return name;
    }

    private static VBox group(Node... nodes) {
        VBox group = new VBox(nodes);
        group.getStyleClass().add("factors-group");
        return group;
    }

    private Button button(String key, Feather icon, Supplier<Factors> changed) {
        Button button = new Button(messages.text(key), new Icon(icon));
        button.getStyleClass().add("factors-button");
        button.setMaxWidth(Double.MAX_VALUE);
        Wrapping.on(button);
        button.setOnAction(event -> gestures.setFactors(changed.get()));
        Hint.on(button, messages.text(key + ".hint"));
        return button;
    }

    private void addFrozen(Frozen value, String id) {
        ToggleButton button = frozen.add(value, messages.text("factors.freeze." + id));
        button.selectedProperty().subscribe(on -> button.setGraphic(on ? new Icon(Feather.LOCK) : null));
        Hint.on(button, messages.text("factors.freeze." + id + ".hint"));
    }

    private void freeze(Frozen wanted) {
        if (wanted != state.frozen()) gestures.setFactors(state.withFrozen(wanted));
    }

    void show(Factors newState, List<String> columnNames, Snapshot snapshot, FactorPath path) {
        state = newState;
        if (!columnNames.equals(names)) rename(columnNames);
        column.show(state.column() < names.size() ? state.column() : null);
        boolean chosen = state.fits(snapshot.plan());
        strongest.setDisable(!chosen);
        pathName.setText(messages.text(chosen ? "factors.path.chosen" : "factors.path.strongest"));
        own.setDisable(!state.changed(snapshot.plan()));
        frozen.show(state.frozen());
        Shown.set(state.frozen() == Frozen.SLOPES, weight);
        Shown.set(state.frozen() == Frozen.WEIGHTS, sum);
        double layers = Math.max(1, path.steps().size());
        int hidden = snapshot.plan().hidden();
        weight.show(state.weights().within(hidden), Math.pow(10, path.weights() / layers));
        sum.show(
                state.sums().within(hidden),
                path.steps().stream().mapToDouble(FactorPath.Step::z).average().orElse(0));
        say(new FactorWords(messages, snapshot.plan(), path));
    }

    private void rename(List<String> columnNames) {
        column.offer(List.of());
        names = List.copyOf(columnNames);
        column.offer(IntStream.range(0, names.size()).boxed().toList());
    }

    private void say(FactorWords words) {
        boolean steps = !words.path().steps().isEmpty();
        Shown.set(steps, verdict, shares, ofMany);
        if (steps) {
            verdict.setText(words.verdict());
            shares.setText(words.shares());
        }
        needed.setText(words.needed(state.frozen()));
        Shown.set(!needed.getText().isEmpty(), needed);
    }
}
