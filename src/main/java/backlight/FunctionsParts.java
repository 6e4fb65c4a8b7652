package backlight;

import static java.util.Map.entry;

import backlight.WorkspaceEntry.Wiring;
import backlight.controller.FunctionsCommands;
import backlight.controller.FunctionsController;
import backlight.controller.FunctionsShortcuts;
import backlight.controller.Keys;
import backlight.controller.Settings;
import backlight.model.lecture.Moving;
import backlight.model.lecture.Stop;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import backlight.view.palette.Command;
import backlight.view.palette.Setting;
import backlight.view.screen.FunctionsView;
import backlight.view.screen.PresentedFunctions;
import backlight.view.screen.PresentedWorkspace;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Map;

/** View, controller and keys of the Functions workspace. */
final class FunctionsParts implements WorkspaceParts {
    private static final double ZOOM_STEP = 0.8;

    private final Messages messages;
    private final Session session;
    private final FunctionsController controller;
    private final FunctionsView view;
    private final Keys keys;
    private final Settings settings;
    private PresentedFunctions presented;

    FunctionsParts(Wiring wiring) {
        messages = wiring.messages();
        session = wiring.session();
        controller = new FunctionsController(session, wiring.clock(), wiring.refused());
        wiring.motion().subscribe(controller::setMotion);
        view = new FunctionsView(wiring.messages(), controller, controller.sweepingProperty());
        settings = new Settings(wiring.messages(), wiring.refused());
        keys = new Keys(FunctionsShortcuts.ALL, actions());
    }

    @Override
    public FunctionsView view() {
        return view;
    }

    @Override
    public PresentedWorkspace presented() {
        if (presented == null) {
            presented = new PresentedFunctions(messages, controller);
            presented.show(state());
        }
        return presented;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public boolean canDo(String shortcut) {
        return !shortcut.equals("type-parameter")
                || state().focused()
                        .map(Curve::values)
                        .filter(values -> !values.isEmpty())
                        .isPresent();
    }

    @Override
    public List<Command> commands() {
        return new FunctionsCommands(messages, controller).all();
    }

    @Override
    public List<Setting> settings() {
        return settings.of(state(), controller);
    }

    @Override
    public void step(int direction) {
        controller.focusNext(direction);
    }

    @Override
    public void run(Moving moving) {
        controller.setSweeping(moving == Moving.SWEEP ? 0 : -1);
    }

    @Override
    public void approach(Stop stop) {
        session.follow(scene -> stop.scene());
    }

    @Override
    public List<String> gestures() {
        return FunctionsShortcuts.GESTURES;
    }

    @Override
    public void show(SceneState scene) {
        view.show(scene.functions());
        if (presented != null) presented.show(scene.functions());
    }

    @Override
    public void leave() {
        controller.leave();
    }

    private FunctionsState state() {
        return session.scene().functions();
    }

    private Map<String, Runnable> actions() {
        return Map.ofEntries(
                entry("cursor-left", () -> controller.moveCursor(-1, false)),
                entry("cursor-right", () -> controller.moveCursor(1, false)),
                entry("cursor-left-far", () -> controller.moveCursor(-1, true)),
                entry("cursor-right-far", () -> controller.moveCursor(1, true)),
                entry("previous-breakpoint", () -> controller.moveToBreakpoint(-1)),
                entry("next-breakpoint", () -> controller.moveToBreakpoint(1)),
                entry("type-x", view::typeX),
                entry("type-parameter", view::typeParameter),
                entry("lock", () -> controller.setLocked(!state().locked())),
                entry("fit", controller::fit),
                entry("reset-view", controller::reset),
                entry("zoom-in", () -> controller.zoomAtCursor(ZOOM_STEP)),
                entry("zoom-out", () -> controller.zoomAtCursor(1 / ZOOM_STEP)),
                entry("pan-left", () -> controller.look(-1, 0)),
                entry("pan-right", () -> controller.look(1, 0)),
                entry("pan-up", () -> controller.look(0, 1)),
                entry("pan-down", () -> controller.look(0, -1)),
                entry("zones", () -> controller.setZones(!state().zones())),
                entry("slope", () -> controller.setSlopeShown(!state().slopeShown())),
                entry("find", view::search),
                entry("previous-function", () -> controller.focusNext(-1)),
                entry("next-function", () -> controller.focusNext(1)),
                entry(
                        "play",
                        () -> controller.sweep(
                                Math.max(0, controller.sweepingProperty().get()))));
    }
}
