package backlight.view.screen;

import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Workspace;
import backlight.model.training.Snapshot;
import backlight.view.control.Buttons;
import backlight.view.control.NumberField;
import backlight.view.control.Scroller;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.network.NetworkLayout;
import backlight.view.network.NetworkLegend;
import backlight.view.network.NetworkPane;
import backlight.view.text.Messages;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The Backprop workspace. A new state is shown at the next pulse, however many came before it. */
public final class BackpropView implements WorkspaceView {
    private final BackpropActivity activity;
    private final HealthWatch health;
    private final SetupPanel setup;
    private final DecisionMap map;
    private final BackpropHeader header;
    private final NetworkPane network;
    private final LayerGradients layers;
    private final NetworkLegend legend;
    private final BackpropInspector inspector;
    private final Transport transport;
    private final TrainingBar trainingBar;
    private final Drawers drawers;
    private final BorderPane node = new BorderPane();
    private final HBox tools;
    private final Button setupButton;
    private final Button inspectorButton;
    private final Pulse pulse = new Pulse(node, this::update);
    private BackpropState state;
    private Snapshot snapshot;
    private boolean lossSeen;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public BackpropView(Messages messages, BackpropGestures gestures, BackpropActivity activity, LongSupplier clock) {
        this.activity = activity;
        map = new DecisionMap(messages, gestures);
        setup = new SetupPanel(messages, gestures, map);
        header = new BackpropHeader(messages, gestures);
        network = new NetworkPane(messages, gestures);
        layers = new LayerGradients(messages);
        legend = new NetworkLegend(messages);
        inspector = new BackpropInspector(messages, gestures);
        transport = new Transport(messages, gestures);
        trainingBar = new TrainingBar(messages, gestures);
        VBox.setVgrow(network, Priority.ALWAYS);
        VBox centre = new VBox(header, network, layers, legend, transport.rest());
        centre.getStyleClass().addAll("centre", "backprop-centre");
        drawers = new Drawers(setup, Room.FULL, scrolling(centre), inspector, Room.COMPACT);
        VBox bottom = new VBox(transport, trainingBar);
        bottom.getStyleClass().add("backprop-bottom");
        node.setCenter(drawers);
        node.setBottom(bottom);
        node.getStyleClass().add("backprop");
        setupButton =
                Buttons.icon(Feather.SLIDERS, messages.text("backprop.drawer.setup"), () -> drawers.toggle(setup));
        inspectorButton = Buttons.icon(
                Feather.SIDEBAR, messages.text("backprop.drawer.inspector"), () -> drawers.toggle(inspector));
        Wrapping.on(setupButton);
        tools = new HBox(setupButton, inspectorButton);
        tools.getStyleClass().add("drawer-tools");
        health = new HealthWatch(clock, inspector, network);
        node.addEventHandler(ActionEvent.ACTION, this::leaveField);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::leaveButton));
        network.placed()
                .subscribe(placed ->
                        layers.setColumns(placed.map(BackpropView::columns).orElse(new double[0])));
        network.hovered().subscribe(pulse::ask);
        activity.playing().subscribe(pulse::ask);
        activity.training().subscribe(pulse::ask);
        activity.progress().subscribe(pulse::ask);
        activity.frozen().subscribe(pulse::ask);
        activity.check().subscribe(pulse::ask);
    }

    /** A button that was clicked hands the keyboard back, so that Space plays and does not press it again. */
    private void leaveButton() {
        Scene scene = node.getScene();
        if (scene != null && scene.getFocusOwner() instanceof ButtonBase && !drawers.isOpen()) network.requestFocus();
    }

    /** In a window that is too small for it. */
    private static Scroller scrolling(VBox centre) {
        Scroller scroll = new Scroller(centre);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("centre-scroll");
        return scroll;
    }

    /** A number that was taken hands the keyboard back; in a drawer the next one may follow. */
    private void leaveField(ActionEvent event) {
        boolean taken = event.getTarget() instanceof NumberField field && !field.isTyping();
        if (taken && !drawers.isOpen()) network.requestFocus();
    }

    /** Waits for nothing any more; shown again, it looks at what it has missed. */
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
        Snapshot now = activity.shown(state, snapshot);
        snapshot = now;
        Timeline timeline = new Timeline(now.plan().depth());
        double time = state.picture().time();
        boolean playing = activity.playing().getValue();
        header.show(state, playing);
        network.nameData(state.data().kind());
        network.show(now, state.picture());
        layers.show(now, timeline, time);
        legend.show(now, state.picture());
        trainingBar.show(
                state, activity.progress().getValue(), activity.training().getValue());
        Optional<Part> pointed = network.hovered().getValue().or(state.picture()::selected);
        inspector.show(state, now, pointed, activity);
        transport.setLoss(lossSeen ? Double.NaN : inspector.loss());
        transport.show(state, timeline, time, playing);
        map.show(state, now, network.hovered().getValue().map(Part::owner));
        setup.show(state);
        health.show(state.start(), now);
    }

    /** Where the columns of the network stand, which the chart under it shares. */
    private static double[] columns(NetworkLayout layout) {
        return IntStream.rangeClosed(0, layout.plan().depth())
                .mapToDouble(layout::x)
                .toArray();
    }

    @Override
    public Workspace workspace() {
        return Workspace.BACKPROP;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public void arrange(Room room) {
        lossSeen = room == Room.FULL;
        drawers.arrange(room);
        header.arrange(room);
        transport.arrange(room);
        trainingBar.arrange(room);
        boolean words = room == Room.COMPACT;
        setupButton.setText(words ? setupButton.getAccessibleText() : null);
        setupButton.getStyleClass().setAll("button", words ? "worded-tool" : "icon-button");
        Shown.set(room != Room.FULL, setupButton);
        Shown.set(room == Room.NARROW || room == Room.TINY, inspectorButton);
        Shown.set(room != Room.FULL, tools);
    }

    @Override
    public void open(double height) {
        update();
    }

    @Override
    public void close() {
        if (!drawers.close()) network.requestFocus();
    }

    @Override
    public void takeKeyboard() {
        network.requestFocus();
    }

    /** The unit that the chosen part belongs to, if it has a function. */
    public Optional<UnitId> chosenUnit() {
        return state.picture().selected().map(Part::owner).filter(unit -> unit.layer() > 0);
    }
}
