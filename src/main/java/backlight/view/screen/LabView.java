package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.model.scene.Workspace;
import backlight.view.lab.RaceRows;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The Lab. A new state is shown at the next pulse, however many came before it. */
public final class LabView implements WorkspaceView {
    private final LabActivity activity;
    private final LabBar bar;
    private final LabSheets sheets;
    private final Map<LabPage, LabSheet> made = new EnumMap<>(LabPage.class);
    private final EpochBar epochs;
    private final BorderPane node = new BorderPane();
    private final HBox tools = new HBox();
    private final Runnable pulse = this::pulse;
    private LabState state;
    private boolean stale;

    public LabView(Messages messages, LabGestures gestures, LabActivity activity) {
        this.activity = activity;
        RaceRows rows = new RaceRows(messages, gestures, gestures::setSample);
        sheets = new LabSheets(messages, gestures, rows);
        bar = new LabBar(
                messages, gestures, new LabMenus(messages, gestures, rows.offered()), List.of("five-activations"));
        epochs = new EpochBar(messages, gestures);
        node.setTop(bar);
        node.setBottom(epochs);
        node.getStyleClass().add("lab");
        tools.getStyleClass().add("drawer-tools");
        tools.getChildren().add(bar.pages());
        node.setFocusTraversable(true);
        node.sceneProperty().subscribe(this::listen);
        activity.playing().subscribe(this::ask);
        activity.shown().subscribe(this::ask);
    }

    private void listen(Scene before, Scene now) {
        if (before != null) before.removePreLayoutPulseListener(pulse);
        if (now != null) now.addPreLayoutPulseListener(pulse);
    }

    /** Shows this state from the next pulse on. */
    public void show(LabState newState) {
        state = newState;
        ask();
    }

    private void ask() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (!stale || state == null) return;
        stale = false;
        update();
    }

    private void update() {
        LabActivity.Look look = activity.shown().getValue();
        bar.show(state);
        LabSheet sheet = made.computeIfAbsent(state.page(), sheets::make);
        if (node.getCenter() != sheet.node()) node.setCenter(sheet.node());
        boolean fits = look != null && look.state().columns().equals(state.columns());
        RaceFrame frame = fits ? look.frame() : null;
        sheet.show(state, frame);
        boolean known = fits && look.state().racesLike(state);
        int last = known ? look.frame().race().known() : -1;
        epochs.show(state, last, activity.playing().getValue());
    }

    @Override
    public Workspace workspace() {
        return Workspace.LAB;
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
        epochs.arrange(room);
    }

    @Override
    public void open(double height) {
        update();
    }

    @Override
    public void close() {
        node.requestFocus();
    }

    @Override
    public void takeKeyboard() {
        node.requestFocus();
    }
}
