package backlight.view.screen;

import backlight.model.scene.Workspace;
import backlight.view.palette.Command;
import backlight.view.palette.Palette;
import backlight.view.palette.Setting;
import backlight.view.style.Motion;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The window: rail, top bar, and the workspace in between. */
public final class Workbench extends GroundedPane {
    private static final PseudoClass STEPS = PseudoClass.getPseudoClass("steps");

    private final Messages messages;
    private final WorkbenchGestures gestures;
    private final TopBar topBar;
    private final Rail rail;
    private final BorderPane right = new BorderPane();
    private final Set<Workspace> opened = EnumSet.noneOf(Workspace.class);
    private Motion motion = Motion.SMOOTH;
    private final Notice notice = new Notice();
    private final WorkbenchPopOvers popOvers;
    private final Runnable firstPulse = this::firstPulse;
    private final BorderPane all = new BorderPane();
    private boolean presents;
    private Palette palette;
    private WorkspaceView shown;
    private FirstMinute first;
    private double textScale = 1;
    private TextSize size;
    private Room arranged;

    /** @param workspaces those that can be chosen, of which none is shown yet */
    public Workbench(
            Messages messages,
            List<Rail.Entry> workspaces,
            WorkbenchGestures gestures,
            Supplier<List<HelpPane.Section>> help,
            ObservableValue<Boolean> undoable,
            ObservableValue<Boolean> redoable) {
        this.messages = messages;
        this.gestures = gestures;
        topBar = new TopBar(messages, gestures, undoable, redoable);
        popOvers = new WorkbenchPopOvers(messages, gestures, help);
        rail = new Rail(messages, workspaces, gestures::setWorkspace, this::choose, this::showHelp, this::showSettings);
        right.setTop(topBar);
        all.setCenter(right);
        all.setLeft(rail);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().addAll(all, notice);
        getStyleClass().add("workbench");
        addEventFilter(ScrollEvent.SCROLL, this::stopCoasting);
        sceneProperty().subscribe((before, now) -> {
            if (now != null) now.addPreLayoutPulseListener(firstPulse);
        });
    }

    /** What goes on after the finger has left is motion that nobody makes. */
    private void stopCoasting(ScrollEvent event) {
        if (motion == Motion.STEPS && event.isInertia()) event.consume();
    }

    /** Before it, what lies in a scroll pane is not yet in the scene and cannot take the focus. */
    private void firstPulse() {
        getScene().removePreLayoutPulseListener(firstPulse);
        takeKeyboard();
    }

    /** Shows this workspace, whose state it has been told. */
    public void enter(WorkspaceView workspace) {
        if (workspace == shown) return;
        boolean hadKeyboard = shown != null && holdsKeyboard(shown);
        popOvers.close();
        shown = workspace;
        right.setCenter(workspace.node());
        topBar.show(workspace);
        rail.choose(workspace.workspace());
        if (arranged != null) arrange();
        // Brings what lies in a scroll pane into the scene, so that it can take the focus.
        workspace.node().applyCss();
        if (hadKeyboard) workspace.takeKeyboard();
    }

    /** What the button that presents offers. */
    public void offerPresentations(Supplier<List<Command>> commands) {
        topBar.offer(commands);
    }

    /**
     * Gives the whole window to a presentation.
     *
     * @param anchor where its help opens
     */
    public void present(Node presentation, Node anchor) {
        popOvers.openAt(Optional.of(anchor));
        presents = true;
        getChildren().set(0, presentation);
    }

    /** The window is the workspace's again. */
    public void endPresentation() {
        popOvers.openAt(Optional.empty());
        presents = false;
        getChildren().set(0, all);
        takeKeyboard();
    }

    private boolean holdsKeyboard(WorkspaceView workspace) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == workspace.node() || at == workspace.tools()) return true;
        }
        return owner == null;
    }

    /** Goes to this workspace to work in it. */
    public void choose(Workspace workspace) {
        gestures.setWorkspace(workspace);
        if (!presents) takeKeyboard();
    }

    /** Puts the focus into the workspace that is shown. */
    public void takeKeyboard() {
        shown.takeKeyboard();
    }

    /** Esc in the workspace that is shown. */
    public void close() {
        shown.close();
    }

    /** Shows which theme and text scale are in use. */
    public void show(Theme newTheme, double scale) {
        topBar.show(newTheme);
        popOvers.show(newTheme, scale);
        textScale = scale;
        fit();
    }

    /** Shows how what changes by itself gets there. */
    public void show(Motion newMotion) {
        motion = newMotion;
        pseudoClassStateChanged(STEPS, motion == Motion.STEPS);
        popOvers.show(motion);
    }

    /** Shows what to try in the first minute, with what has been done ticked off; nothing for empty. */
    public void show(Optional<Set<FirstMinute.Thing>> tried) {
        if (tried.isEmpty()) {
            if (first != null && right.getBottom() == first && first.isFocusWithin()) takeKeyboard();
            right.setBottom(null);
            return;
        }
        if (first == null) first = new FirstMinute(messages, gestures::endFirstMinute);
        first.show(tried.get());
        if (arranged != null) first.arrange(arranged);
        right.setBottom(first);
    }

    /** One sentence that goes away by itself. */
    public void tell(String sentence) {
        notice.tell(sentence);
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Sizes text and panels for the window. */
    private void fit() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        Room room = Room.of(getWidth(), getHeight(), textScale);
        TextSize wanted = new TextSize(
                room != Room.FULL, Math.min(TextSize.LARGEST, textScale * Room.growth(getWidth(), getHeight())));
        if (!wanted.equals(size)) {
            size = wanted;
            size.applyTo(this);
        }
        if (room == arranged) return;
        arranged = room;
        topBar.arrange(room);
        rail.arrange(room);
        if (first != null) first.arrange(room);
        arrange();
    }

    /** Lays out the workspace that is shown, and opens it the first time. */
    private void arrange() {
        shown.arrange(arranged);
        if (opened.add(shown.workspace())) shown.open(getHeight() / size.pixels());
    }

    public void showHelp() {
        popOvers.toggleHelp(rail.help(), getHeight());
    }

    public void showSettings() {
        popOvers.toggleSettings(rail.settings());
    }

    /** Opens the list of these commands and settings, or puts it away. */
    public void togglePalette(Supplier<List<Command>> commands, Supplier<List<Setting>> settings) {
        popOvers.close();
        if (palette == null) {
            palette = new Palette(messages, this::takeKeyboard);
            StackPane.setAlignment(palette, Pos.TOP_CENTER);
            getChildren().add(palette);
        }
        palette.toggle(commands.get(), settings.get());
    }
}
