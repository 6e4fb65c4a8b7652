package backlight;

import static java.util.Map.entry;

import backlight.WorkspaceEntry.Wiring;
import backlight.controller.BackpropCommands;
import backlight.controller.BackpropController;
import backlight.controller.BackpropShortcuts;
import backlight.controller.Keys;
import backlight.controller.Settings;
import backlight.model.lecture.Moving;
import backlight.model.lecture.Stop;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.Show;
import backlight.model.scene.SceneState;
import backlight.model.scene.Timeline;
import backlight.model.session.Session;
import backlight.view.palette.Command;
import backlight.view.palette.Setting;
import backlight.view.screen.BackpropActivity;
import backlight.view.screen.BackpropView;
import backlight.view.screen.PresentedNetwork;
import backlight.view.screen.PresentedWorkspace;
import java.util.List;
import java.util.Map;

/** View, controller and keys of the Backprop workspace, and the thread that it trains on. */
final class BackpropParts implements WorkspaceParts {
    private final Wiring wiring;
    private final Session session;
    private final BackpropController controller;
    private final BackpropActivity activity;
    private final BackpropView view;
    private final Keys keys;
    private final Settings settings;
    private PresentedNetwork presented;

    BackpropParts(Wiring wiring) {
        this.wiring = wiring;
        session = wiring.session();
        controller = new BackpropController(session, wiring.clock(), Background.threads("training", 1));
        boolean newcomer = session.scene().backprop().equals(BackpropState.initial());
        if (newcomer) controller.rest();
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
        wiring.motion().subscribe(controller::setMotion);
        activity = new BackpropActivity(
                controller.playingProperty(),
                controller.trainingProperty(),
                controller.progressProperty(),
                controller.frozenProperty(),
                controller.checkProperty());
        view = new BackpropView(wiring.messages(), controller, activity, wiring.clock());
        settings = new Settings(wiring.messages(), wiring.refused());
        keys = new Keys(BackpropShortcuts.ALL, actions());
    }

    @Override
    public BackpropView view() {
        return view;
    }

    @Override
    public PresentedWorkspace presented() {
        if (presented == null) {
            presented = new PresentedNetwork(wiring.messages(), controller, activity, wiring.clock());
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
        return switch (shortcut) {
            case "open-function" -> view.chosenUnit().isPresent();
            case "lock-number" -> state().picture().selected().isPresent();
            default -> true;
        };
    }

    @Override
    public List<Command> commands() {
        return new BackpropCommands(wiring.messages(), controller, state(), wiring.refused()).all();
    }

    @Override
    public List<Setting> settings() {
        return settings.of(state(), controller);
    }

    @Override
    public void step(int direction) {
        controller.step(direction);
    }

    @Override
    public void run(Moving moving) {
        if (moving != Moving.WAVE) controller.finish();
        else if (!controller.playingProperty().get()) controller.play();
    }

    @Override
    public void approach(Stop stop) {
        BackpropState next = stop.scene().backprop();
        double from = state().picture().time();
        double to = next.picture().time();
        boolean onwards = to > from
                && next.point().equals(state().point())
                && next.withPicture(state().picture()).equals(state());
        if (!onwards) session.follow(scene -> stop.scene());
        else {
            session.follow(scene ->
                    stop.scene().withBackprop(next.withPicture(next.picture().withTime(from))));
            controller.playTo(to);
        }
    }

    @Override
    public List<String> gestures() {
        return BackpropShortcuts.GESTURES;
    }

    @Override
    public void show(SceneState scene) {
        controller.enter();
        view.show(scene.backprop());
        if (presented != null) presented.show(scene.backprop());
    }

    @Override
    public void leave() {
        controller.leave();
        view.leave();
    }

    private BackpropState state() {
        return session.scene().backprop();
    }

    private Map<String, Runnable> actions() {
        return Map.ofEntries(
                entry("wave-play", controller::play),
                entry("wave-on", () -> controller.step(1)),
                entry("wave-back", () -> controller.step(-1)),
                entry("wave-start", () -> controller.scrub(0)),
                entry(
                        "wave-end",
                        () -> controller.scrub(new Timeline(state().network().depth()).still())),
                entry("next-sample", controller::nextSample),
                entry("train", controller::train),
                entry("restart", controller::restart),
                entry("new-weights", controller::newWeights),
                entry(
                        "true-scale",
                        () -> controller.setTrueScale(!state().picture().trueScale())),
                entry("show-weights", () -> controller.setShow(Show.WEIGHTS)),
                entry("show-gradient", () -> controller.setShow(Show.GRADIENT)),
                entry("show-both", () -> controller.setShow(Show.BOTH)),
                entry("open-function", () -> view.chosenUnit().ifPresent(controller::openFunction)),
                entry("lock-number", controller::toggleLock),
                entry("check-gradients", controller::checkGradients));
    }
}
