package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scenario.Scenario;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.model.scene.Workspace;
import backlight.view.control.Scroller;
import backlight.view.control.Shown;
import backlight.view.lab.RaceRows;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Lab. A new state is shown at the next pulse, however many came before it. */
public final class LabView implements WorkspaceView {
    private final Messages messages;
    private final LabActivity activity;
    private final LabBar bar;
    private final RaceRows rows;
    private final LabSheets sheets;
    private final Map<LabPage, LabSheet> made = new EnumMap<>(LabPage.class);
    private final EpochBar epochs;
    private final DecisionMap map;
    private final SetupPanel setup;
    private final Drawers drawers;
    private final RacePage page;
    private final VBox whole = new VBox();
    private final Scroller scroll = new Scroller(whole);
    private final BorderPane node = new BorderPane() {
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            if (attribute == AccessibleAttribute.TEXT) return summary();
            return super.queryAccessibleAttribute(attribute, parameters);
        }
    };
    private final HBox tools = new HBox();
    private final Pulse pulse = new Pulse(node, this::update);
    private LabState state;

    public LabView(Messages messages, LabGestures gestures, SetupGestures shared, LabActivity activity) {
        this.messages = messages;
        this.activity = activity;
        rows = new RaceRows(messages, gestures, gestures, gestures::setSample);
        sheets = new LabSheets(messages, gestures, rows, activity.count(), false);
        bar = new LabBar(
                messages, gestures, new LabMenus(messages, gestures, rows.offered()), ids(), this::toggleSetup);
        epochs = new EpochBar(messages, gestures);
        map = new DecisionMap(messages, shared);
        setup = new SetupPanel(messages, shared, map);
        page = new RacePage(messages, gestures);
        drawers = new Drawers(setup, page);
        VBox.setVgrow(drawers, Priority.ALWAYS);
        whole.getStyleClass().add("lab-whole");
        scroll.setFitToHeight(true);
        node.getStyleClass().add("lab");
        tools.getStyleClass().add("drawer-tools");
        tools.getChildren().addAll(bar.pages());
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setFocusTraversable(true);
        activity.playing().subscribe(pulse::ask);
        activity.failed().subscribe(pulse::ask);
        activity.shown().subscribe(pulse::ask);
        activity.count().subscribe(pulse::ask);
        activity.seeds().subscribe(pulse::ask);
    }

    private void toggleSetup() {
        showSetup();
        drawers.toggle(setup);
    }

    private void showSetup() {
        setup.show(state.shared());
        map.show(state.shared(), null, Optional.empty());
    }

    private static List<String> ids() {
        return Scenarios.ALL.stream().map(Scenario::id).toList();
    }

    /** Shows this state from the next pulse on. */
    public void show(LabState newState) {
        state = newState;
        pulse.ask();
    }

    private String summary() {
        return new RaceSummary(messages, state, activity.frame(state)).sentence();
    }

    private void update() {
        if (state == null) return;
        LabActivity.Look look = activity.shown().getValue();
        bar.show(state);
        if (drawers.isOpen()) showSetup();
        rows.show(activity.seeds().getValue());
        boolean failed = activity.failed().getValue();
        RaceFrame frame = activity.frame(state);
        LabSheet sheet = made.computeIfAbsent(state.page(), sheets::make);
        page.show(state, sheet, frame, failed);
        boolean known = frame != null && look.state().racesLike(state);
        // of a race that failed, nothing is still to come
        int last = failed ? state.epochs() : known ? look.known() : -1;
        epochs.show(state, last, activity.playing().getValue());
        Shown.set(state.page() != LabPage.BORN_DEAD, bar, epochs);
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
        bar.arrange(room, epochs.scale());
        epochs.arrange(room);
        drawers.arrange(room);
        boolean tiny = room == Room.TINY;
        whole.getChildren().clear();
        // Tab comes to them in the order in which they are put here.
        node.setCenter(null);
        node.setBottom(null);
        node.setTop(tiny ? null : bar);
        if (tiny) whole.getChildren().setAll(bar, drawers);
        node.setCenter(tiny ? scroll : drawers);
        node.setBottom(epochs);
    }

    @Override
    public void open(double height) {
        update();
    }

    @Override
    public void close() {
        if (!drawers.close()) node.requestFocus();
    }

    @Override
    public void takeKeyboard() {
        node.requestFocus();
    }
}
