package backlight;

import static java.util.Map.entry;

import backlight.controller.FunctionsController;
import backlight.controller.HelpText;
import backlight.controller.ShortcutTable;
import backlight.controller.Shortcuts;
import backlight.controller.WindowController;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import backlight.view.screen.FunctionsView;
import backlight.view.screen.Workbench;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.Scene;

/** Model, view and controller of one window, wired to each other. */
public final class Program {
    private static final double ZOOM_STEP = 0.8;

    private final Session session;
    private final WindowController window;
    private final FunctionsController functions;
    private final FunctionsView functionsView;
    private final Workbench workbench;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public Program(Messages sentences, SceneState start, Theme theme, double textScale, LongSupplier clock) {
        Messages messages = sentences.withKeys(id -> ShortcutTable.byId(id).keysText());
        session = new Session(start);
        window = new WindowController(session, theme, textScale);
        functions = new FunctionsController(session, clock, problem -> tell(messages.text(problem)));
        functionsView = new FunctionsView(messages, functions, functions.sweepingProperty());
        HelpText help = new HelpText(messages);
        workbench = new Workbench(
                messages,
                functionsView,
                window,
                () -> help.sections(ShortcutTable.ALL),
                session.undoableProperty(),
                session.redoableProperty());
        session.sceneProperty().subscribe(scene -> functionsView.show(scene.functions()));
        window.themeProperty().subscribe(this::look);
        window.textScaleProperty().subscribe(this::look);
    }

    private void look() {
        workbench.show(window.themeProperty().get(), window.textScaleProperty().get());
    }

    private void tell(String sentence) {
        workbench.tell(sentence);
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
        new Shortcuts(ShortcutTable.ALL, actions()).install(scene);
        return scene;
    }

    private FunctionsState state() {
        return session.scene().functions();
    }

    private Map<String, Runnable> actions() {
        return Map.ofEntries(
                entry("undo", session::undo),
                entry("redo", session::redo),
                entry("cursor-left", () -> functions.moveCursor(-1, false)),
                entry("cursor-right", () -> functions.moveCursor(1, false)),
                entry("cursor-left-far", () -> functions.moveCursor(-1, true)),
                entry("cursor-right-far", () -> functions.moveCursor(1, true)),
                entry("previous-breakpoint", () -> functions.moveToBreakpoint(-1)),
                entry("next-breakpoint", () -> functions.moveToBreakpoint(1)),
                entry("type-x", functionsView::typeX),
                entry("lock", () -> functions.setLocked(!state().locked())),
                entry("fit", functions::fit),
                entry("reset-view", functions::reset),
                entry("zoom-in", () -> functions.zoomAtCursor(ZOOM_STEP)),
                entry("zoom-out", () -> functions.zoomAtCursor(1 / ZOOM_STEP)),
                entry("zones", () -> functions.setZones(!state().zones())),
                entry("slope", () -> functions.setSlopeShown(!state().slopeShown())),
                entry("find", functionsView::search),
                entry("previous-function", () -> functions.focusNext(-1)),
                entry("next-function", () -> functions.focusNext(1)),
                entry(
                        "play",
                        () -> functions.sweep(
                                Math.max(0, functions.sweepingProperty().get()))),
                entry("theme", window::nextTheme),
                entry("text-larger", () -> window.changeText(1)),
                entry("text-smaller", () -> window.changeText(-1)),
                entry("text-reset", () -> window.setTextScale(1)),
                entry("close", functionsView::close),
                entry("settings", workbench::showSettings),
                entry("help", workbench::showHelp));
    }
}
