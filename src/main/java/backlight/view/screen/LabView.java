package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabState;
import backlight.model.scene.Workspace;
import backlight.view.control.Scroller;
import backlight.view.lab.RaceGrid;
import backlight.view.lab.RaceRows;
import backlight.view.text.Messages;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The Lab. A new state is shown at the next pulse, however many came before it. */
public final class LabView implements WorkspaceView {
    private final LabActivity activity;
    private final LabBar bar;
    private final RaceGrid grid;
    private final EpochBar epochs;
    private final BorderPane node = new BorderPane();
    private final HBox tools = new HBox();
    private final Runnable pulse = this::pulse;
    private LabState state;
    private boolean stale;

    public LabView(Messages messages, LabGestures gestures, LabActivity activity) {
        this.activity = activity;
        RaceRows rows = new RaceRows(messages, gestures, gestures::setSample);
        LabMenus menus = new LabMenus(messages, gestures, rows.offered());
        bar = new LabBar(messages, gestures, menus, List.of("five-activations"));
        grid = new RaceGrid(messages, rows, gestures);
        epochs = new EpochBar(messages, gestures);
        Scroller scroll = new Scroller(grid);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("race-scroll");
        node.setTop(bar);
        node.setCenter(scroll);
        node.setBottom(epochs);
        node.getStyleClass().add("lab");
        tools.getStyleClass().add("drawer-tools");
        tools.setVisible(false);
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
        boolean fits = look != null && look.state().columns().equals(state.columns());
        RaceFrame frame = fits ? look.frame() : null;
        grid.show(state, frame);
        boolean known = fits && look.state().racesLike(state);
        epochs.show(
                state,
                known ? look.frame().race().known() : -1,
                activity.playing().getValue());
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
