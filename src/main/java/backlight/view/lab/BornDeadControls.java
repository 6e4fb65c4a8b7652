package backlight.view.lab;

import backlight.model.data.DataLimits;
import backlight.model.lab.BornDead;
import backlight.model.lab.BornDead.Inputs;
import backlight.view.control.Segments;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What the experiment of {@link BornDeadPage} is set to. */
final class BornDeadControls extends FlowPane {
    private final BornDeadGestures gestures;
    private final Segments<Inputs> inputs;
    private final List<ToggleButton> widths = new ArrayList<>();
    private final CountField depth;
    private final CountField networks;
    private final CountField seed;
    private BornDead shown;

    BornDeadControls(Messages messages, BornDeadGestures gestures) {
        this.gestures = gestures;
        getStyleClass().add("born-controls");
        setAlignment(Pos.TOP_LEFT);
        inputs = new Segments<>(chosen -> change(state -> state.withInputs(chosen)));
        inputs.add(Inputs.ONE_SAMPLE, messages.text("lab.born.one"));
        inputs.add(Inputs.BOTH_SIDES, messages.text("lab.born.both"));
        depth = new CountField(
                messages,
                messages.text("lab.born.depth"),
                1,
                BornDead.DEEPEST,
                typed -> change(state -> state.withDepth(typed)));
        networks = new CountField(
                messages,
                messages.text("lab.born.networks"),
                1,
                BornDead.MOST_NETWORKS,
                typed -> change(state -> state.withNetworks(typed)));
        seed = new CountField(
                messages,
                messages.text("lab.born.seed"),
                (int) DataLimits.SEED.low(),
                (int) DataLimits.SEED.high(),
                typed -> change(state -> state.withSeed(typed)));
        getChildren().addAll(inputs, widths(messages), depth, networks, seed);
    }

    private Node widths(Messages messages) {
        Label name = new Label(messages.text("lab.born.widths"));
        name.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("count-row");
        for (int width = 1; width <= BornDead.WIDEST; width++) {
            ToggleButton button = new ToggleButton(Integer.toString(width));
            button.getStyleClass().addAll("small", "quiet-toggle");
            button.setAccessibleText(messages.text("lab.born.width", width));
            Hint.on(button, messages.text("lab.born.width.hint", width));
            int mine = width;
            button.setOnAction(event -> {
                boolean wanted = button.isSelected();
                change(state -> state.withWidth(mine, wanted));
            });
            widths.add(button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void change(UnaryOperator<BornDead> by) {
        BornDead before = shown;
        gestures.setBornDead(by.apply(before));
        if (shown == before) show(before);
    }

    void show(BornDead state) {
        shown = state;
        inputs.show(state.inputs());
        for (int width = 1; width <= widths.size(); width++) {
            widths.get(width - 1).setSelected(state.widths().contains(width));
        }
        depth.show(state.depth());
        networks.show(state.networks());
        seed.show(state.seed());
    }
}
