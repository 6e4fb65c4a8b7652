package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.data.DataLimits;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.BackpropState;
import backlight.view.control.Choice;
import backlight.view.control.Disclosure;
import backlight.view.control.NamedBox;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How weights and biases start. */
final class StartSection extends VBox {
    private static final List<Scheme> USUAL = List.of(Scheme.XAVIER_NORMAL, Scheme.HE, Scheme.LECUN);

    private final Messages messages;
    private final SetupGestures gestures;
    private final Segments<Scheme> usual;
    private final Choice<Scheme> hidden;
    private final Choice<Scheme> output;
    private final NumberRow constant;
    private final NumberRow deviation;
    private final NumberRow reach;
    private final NumberRow bias;
    private final NumberRow seed;
    private Initialization shown;

    StartSection(Messages messages, SetupGestures gestures) {
        this.gestures = gestures;
        this.messages = messages;
        usual = new Segments<>(this::choose);
        for (Scheme scheme : USUAL) addUsual(scheme);
        hidden = schemes("setup.scheme", this::choose);
        output = schemes("setup.scheme.output", scheme -> set(withOutput(scheme)));
        constant = number("constant", Interval.REALS, value -> set(shown.withValue(value)));
        deviation = number("deviation", Interval.atLeast(0), value -> set(shown.withValue(value)));
        reach = number("reach", Interval.atLeast(0), value -> set(shown.withValue(value)));
        bias = number("bias", Interval.REALS, value -> set(shown.withBias(value)));
        seed = new NumberRow(messages, "seed", true, DataLimits.SEED, value -> set(shown.withSeed((long) value)));
        arrange();
    }

    private void arrange() {
        getStyleClass().add("setup-section");
        getChildren()
                .addAll(
                        SetupPanel.heading(messages, "setup.start"),
                        usual,
                        hidden.box(),
                        constant,
                        deviation,
                        reach,
                        fresh(),
                        SetupPanel.note(messages, "setup.newWeights.note"),
                        SetupPanel.note(messages, "setup.typedWeights.note"),
                        new Disclosure(
                                messages.text("setup.start.more"),
                                SetupPanel.named(messages, "setup.scheme.output", output.box()),
                                bias,
                                seed));
    }

    private NumberRow number(String id, Interval allowed, NumberRow.Change set) {
        return new NumberRow(messages, id, false, allowed, set);
    }

    private void addUsual(Scheme scheme) {
        ToggleButton button = usual.add(scheme, messages.text("setup.scheme." + scheme.name()));
        Hint.on(button, messages.text("scheme." + scheme.name()));
    }

    private Button fresh() {
        Button fresh = new Button(messages.text("setup.newWeights"), new Icon(Feather.SHUFFLE));
        fresh.setMaxWidth(Double.MAX_VALUE);
        Wrapping.on(fresh);
        Hint.on(fresh, messages.text("setup.newWeights.hint"));
        fresh.setOnAction(event -> gestures.newWeights());
        return fresh;
    }

    private Choice<Scheme> schemes(String key, Consumer<Scheme> chosen) {
        ComboBox<Scheme> box = new NamedBox<>(messages.text(key));
        return new Choice<>(box, List.of(Scheme.values()), scheme -> messages.text("scheme." + scheme.name()), chosen);
    }

    /** The output layer follows unless it has a scheme of its own. */
    private void choose(Scheme scheme) {
        boolean alike = shown.output() == shown.hidden();
        set(new Initialization(scheme, alike ? scheme : shown.output(), valueFor(scheme), shown.bias(), shown.seed()));
    }

    private Initialization withOutput(Scheme scheme) {
        return new Initialization(shown.hidden(), scheme, valueFor(scheme), shown.bias(), shown.seed());
    }

    /** A spread is never negative. */
    private double valueFor(Scheme scheme) {
        return scheme == Scheme.NORMAL || scheme == Scheme.UNIFORM ? Math.abs(shown.value()) : shown.value();
    }

    private Optional<Problem> set(Initialization changed) {
        gestures.setInitialization(changed);
        return Optional.empty();
    }

    void show(BackpropState state) {
        if (state.initialization().equals(shown)) return;
        shown = state.initialization();
        usual.show(shown.hidden());
        hidden.show(shown.hidden());
        output.show(shown.output());
        Scheme used = shown.hidden().usesValue() ? shown.hidden() : shown.output();
        Shown.set(used == Scheme.CONSTANT, constant);
        Shown.set(used == Scheme.NORMAL, deviation);
        Shown.set(used == Scheme.UNIFORM, reach);
        constant.show(shown.value());
        deviation.show(shown.value());
        reach.show(shown.value());
        bias.show(shown.bias());
        seed.show(shown.seed());
    }
}
