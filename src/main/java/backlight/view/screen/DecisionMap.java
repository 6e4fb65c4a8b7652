package backlight.view.screen;

import backlight.model.data.Task;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.training.Snapshot;
import backlight.view.chart.Answers;
import backlight.view.chart.MapPane;
import backlight.view.chart.MapSummary;
import backlight.view.chart.Newest;
import backlight.view.control.Buttons;
import backlight.view.control.Wrapping;
import backlight.view.network.PartNames;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the network, or one of its units, answers to every input near the samples. */
public final class DecisionMap extends VBox {
    private final Messages messages;
    private final MapPane pane;
    private final Label title = new Label();
    private final Button back;
    private final InputChoice inputs;
    private final Newest<Answers, MapPane.Content> newest;

    public DecisionMap(Messages messages, SetupGestures gestures) {
        this.messages = messages;
        getStyleClass().add("decision-map");
        pane = new MapPane(gestures::setSample);
        pane.setAccessibleRoleDescription(messages.text("role.map"));
        pane.setSubject(title::getText);
        newest = new Newest<>(Answers::isCheap, Answers::workOut, pane::show);
        inputs = new InputChoice(messages, gestures);
        title.getStyleClass().addAll("small", "muted");
        Hint.on(title, messages.text("map.hint"));
        title.setMaxWidth(Double.MAX_VALUE);
        Wrapping.on(title);
        HBox.setHgrow(title, Priority.ALWAYS);
        back = Buttons.icon(Feather.X, messages.text("map.back"), () -> gestures.select(Optional.empty()));
        back.getStyleClass().add("small");
        HBox head = new HBox(title, back);
        head.getStyleClass().add("map-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(pane, head, inputs);
    }

    /**
     * Shows the network as it is in {@code state}, and where {@code snapshot} is newer, as it is there.
     *
     * @param snapshot of the same data; null for the state's own parameters
     * @param unit the unit under the mouse; without one the selected unit's map stays, without that the output's
     */
    public void show(BackpropState state, Snapshot snapshot, Optional<UnitId> unit) {
        Optional<UnitId> pinned =
                state.picture().selected().filter(UnitId.class::isInstance).map(UnitId.class::cast);
        Optional<UnitId> inner = unit.or(() -> pinned)
                .filter(one -> one.layer() > 0 && one.layer() < state.network().depth());
        Answers answers =
                Answers.of(state, snapshot == null ? state.point().parameters() : snapshot.parameters(), inner);
        newest.ask(answers);
        pane.describe(new MapSummary(messages, answers)::sentence);
        pane.setSample(state.sample());
        PartNames names = new PartNames(messages, state.network());
        title.setText(inner.map(one -> messages.text("map.unit", names.of(one))).orElseGet(() -> answer(state)));
        back.setVisible(pinned.isPresent() && inner.equals(pinned));
        inputs.show(state);
    }

    private String answer(BackpropState state) {
        boolean curve = state.network().inputs() == 1;
        boolean numbers = state.samples().train().task() == Task.REGRESSION;
        return messages.text(curve ? "map.curve" : numbers ? "map.numbers" : "map.classes");
    }
}
