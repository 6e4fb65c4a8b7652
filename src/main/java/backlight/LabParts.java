package backlight;

import static java.util.Map.entry;

import backlight.WorkspaceEntry.Wiring;
import backlight.controller.Keys;
import backlight.controller.LabCommands;
import backlight.controller.LabController;
import backlight.controller.LabSetupController;
import backlight.controller.LabShortcuts;
import backlight.controller.Settings;
import backlight.model.lecture.Moving;
import backlight.model.lecture.Stop;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import backlight.view.palette.Command;
import backlight.view.palette.Setting;
import backlight.view.screen.LabActivity;
import backlight.view.screen.LabView;
import backlight.view.screen.PresentedRace;
import backlight.view.screen.PresentedWorkspace;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Map;

/** View, controller and keys of the Lab, and the threads that its races run on. */
final class LabParts implements WorkspaceParts {
    /** From the first epoch to the last, with a remote. */
    private static final int PRESSES = 20;

    private final Messages messages;
    private final Session session;
    private final LabController controller;
    private final LabActivity activity;
    private final LabView view;
    private final Keys keys;
    private final Settings settings;
    private PresentedRace presented;

    LabParts(Wiring wiring) {
        messages = wiring.messages();
        session = wiring.session();
        int threads = Runtime.getRuntime().availableProcessors();
        controller = new LabController(session, wiring.clock(), Background.threads("race", threads), threads);
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
        wiring.motion().subscribe(controller::setMotion);
        activity = new LabActivity(
                controller.playingProperty(),
                controller.failedProperty(),
                controller.shownProperty(),
                controller.seedsProperty(),
                controller.countProperty());
        view = new LabView(wiring.messages(), controller, new LabSetupController(session, wiring.clock()), activity);
        settings = new Settings(wiring.messages(), wiring.refused());
        keys = new Keys(LabShortcuts.ALL, actions());
    }

    @Override
    public LabView view() {
        return view;
    }

    @Override
    public PresentedWorkspace presented() {
        if (presented == null) {
            presented = new PresentedRace(messages, controller, activity);
            presented.show(state());
        }
        return presented;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public List<Command> commands() {
        return new LabCommands(messages, controller, state()).all();
    }

    @Override
    public List<Setting> settings() {
        return settings.of(state(), controller);
    }

    @Override
    public void step(int direction) {
        controller.stepEpochs(direction * Math.max(1, state().epochs() / PRESSES));
    }

    @Override
    public void run(Moving moving) {
        if (controller.playingProperty().get()) controller.runEpochs();
    }

    @Override
    public void approach(Stop stop) {
        session.follow(scene -> stop.scene());
    }

    @Override
    public List<String> gestures() {
        return LabShortcuts.GESTURES;
    }

    @Override
    public void show(SceneState scene) {
        controller.enter();
        view.show(scene.lab());
        if (presented != null) presented.show(scene.lab());
    }

    @Override
    public void leave() {
        controller.leave();
    }

    private LabState state() {
        return session.scene().lab();
    }

    private Map<String, Runnable> actions() {
        return Map.ofEntries(
                entry("race-run", controller::runEpochs),
                entry("epoch-on", () -> controller.stepEpochs(1)),
                entry("epoch-back", () -> controller.stepEpochs(-1)),
                entry("epoch-first", () -> controller.setEpoch(0)),
                entry("epoch-last", () -> controller.setEpoch(state().epochs())),
                entry(
                        "next-seed",
                        () -> controller.setSeed(
                                state().shared().initialization().seed() + 1)),
                entry(
                        "lab-true-scale",
                        () -> controller.setTrueScale(
                                !state().shared().picture().trueScale())));
    }
}
