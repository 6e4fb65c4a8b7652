package backlight;

import backlight.WorkspaceEntry.Wiring;
import backlight.controller.Commands;
import backlight.controller.HelpText;
import backlight.controller.Keys;
import backlight.controller.PresentationController;
import backlight.controller.ShortcutTable;
import backlight.controller.Shortcuts;
import backlight.controller.WindowController;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.view.palette.Command;
import backlight.view.screen.HelpPane;
import backlight.view.screen.Rail;
import backlight.view.screen.Workbench;
import backlight.view.style.Motion;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Model, view and controller of one window, wired to each other. */
public final class Program {
    static final List<WorkspaceEntry> WORKSPACES = List.of(
            new WorkspaceEntry(Workspace.FUNCTIONS, Feather.ACTIVITY, FunctionsParts::new),
            new WorkspaceEntry(Workspace.BACKPROP, Feather.SHARE_2, BackpropParts::new),
            new WorkspaceEntry(Workspace.LAB, Feather.COLUMNS, LabParts::new));

    private final Session session;
    private final WindowController window;
    private final HelpText help;
    private final Commands commands;
    private final Workbench workbench;
    private final Workspaces workspaces;
    private final Keys windowKeys;
    private final PresentationParts presentation;
    private Keys keys;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public Program(Messages sentences, SceneState start, Theme theme, double textScale, LongSupplier clock) {
        this(WORKSPACES, sentences, start, theme, textScale, clock);
    }

    /** With other workspaces than those of the program. */
    Program(
            List<WorkspaceEntry> entries,
            Messages sentences,
            SceneState start,
            Theme theme,
            double textScale,
            LongSupplier clock) {
        Messages messages = sentences.withKeys(id -> ShortcutTable.byId(id).keysText());
        session = new Session(Workspaces.offered(entries, start));
        window = new WindowController(session, theme, textScale);
        help = new HelpText(messages);
        commands = new Commands(messages);
        workbench = new Workbench(
                messages,
                entries.stream()
                        .map(entry -> new Rail.Entry(entry.workspace(), entry.icon()))
                        .toList(),
                window,
                this::help,
                session.undoableProperty(),
                session.redoableProperty());
        Wiring wiring = new Wiring(
                messages, session, clock, problem -> workbench.tell(messages.text(problem)), window.motionProperty());
        workspaces = new Workspaces(entries, wiring, this::enter);
        presentation = new PresentationParts(
                messages, session, clock, workbench, workspaces::shown, new FullScreen(WindowKeeper::screens));
        windowKeys = windowKeys()
                .and(presentation.begin())
                .and(goingTo(entries.stream().map(WorkspaceEntry::workspace).toList()));
        session.sceneProperty().subscribe(scene -> {
            workspaces.show();
            presentation.show();
        });
        // what a lecture shows, a newcomer has not tried
        session.sceneProperty().subscribe((before, now) -> {
            if (!presentation.isOn() && window.sceneChanged(before, now)) workbench.tell(messages.text("first.all"));
        });
        window.firstMinuteProperty().subscribe(tried -> workbench.show(tried));
        window.themeProperty().subscribe(this::look);
        window.textScaleProperty().subscribe(this::look);
        window.motionProperty().subscribe(motion -> {
            workbench.show(motion);
            presentation.setReducedMotion(motion == Motion.STEPS);
        });
    }

    private void enter(WorkspaceParts parts) {
        keys = windowKeys.and(parts.keys());
        workbench.enter(parts.view());
        if (presentation.isOn()) presentation.controller().workspaceChanged();
    }

    /** Begins and ends presentations. */
    PresentationController presenting() {
        return presentation.controller();
    }

    /** Those that act now; during a presentation its own come first. */
    private Keys keys() {
        return presentation.isOn() ? keys.under(presentation.during()) : keys;
    }

    private void look() {
        workbench.show(window.themeProperty().get(), window.textScaleProperty().get());
    }

    public Session session() {
        return session;
    }

    public WindowController window() {
        return window;
    }

    /** A scene of this size with everything in it and all keys at work. */
    public Scene scene(double width, double height) {
        workbench.resize(width, height);
        look();
        Scene scene = new Scene(workbench, width, height);
        new Shortcuts(this::keys).install(scene);
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe((before, now) -> run(now));
        return scene;
    }

    /** A window that is gone needs no clock, and whatever a clock runs is never forgotten. */
    private void run(boolean inWindow) {
        if (inWindow) workspaces.show();
        else workspaces.shown().leave();
    }

    private List<HelpPane.Section> help() {
        return help.sections(keys().table(), workspaces.shown().gestures());
    }

    /** What can be done now, for the palette: what shortcuts do, then what else the workspace and the window offer. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>(commands.of(keys(), this::canDo));
        all.addAll(workspaces.shown().commands());
        all.addAll(presentation.commands());
        all.addAll(commands.of(window));
        return all;
    }

    private boolean canDo(String shortcut) {
        return switch (shortcut) {
            case "undo" -> session.undoableProperty().get();
            case "redo" -> session.redoableProperty().get();
            default -> workspaces.shown().canDo(shortcut);
        };
    }

    private Keys windowKeys() {
        return new Keys(
                ShortcutTable.WINDOW_KEYS,
                Map.of(
                        "undo", session::undo,
                        "redo", session::redo,
                        "theme", window::nextTheme,
                        "text-larger", () -> changeText(1),
                        "text-smaller", () -> changeText(-1),
                        "text-reset", () -> changeText(0),
                        "close", this::close,
                        "settings", workbench::showSettings,
                        "palette", () -> workbench.togglePalette(this::commands, workspaces.shown()::settings),
                        "help", workbench::showHelp));
    }

    /** One step larger (1) or smaller (−1), or the usual size (0). */
    private void changeText(int direction) {
        if (presentation.isOn()) presentation.controller().changeFactor(direction);
        else if (direction == 0) window.setTextScale(1);
        else window.changeText(direction);
    }

    private void close() {
        if (presentation.isOn()) presentation.controller().leave();
        else workbench.close();
    }

    /** Ctrl+1, Ctrl+2 and so on; nothing where there is nowhere else to go. */
    private Keys goingTo(List<Workspace> offered) {
        if (offered.size() < 2) return new Keys(List.of(), Map.of());
        Map<String, Runnable> actions = new HashMap<>();
        offered.forEach(workspace -> actions.put(ShortcutTable.goingTo(workspace), () -> workbench.choose(workspace)));
        return new Keys(ShortcutTable.goingTo(offered), actions);
    }
}
