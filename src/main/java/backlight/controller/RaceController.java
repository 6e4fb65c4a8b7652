package backlight.controller;

import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.RaceWorker;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.view.screen.LabActivity.Look;
import backlight.view.screen.LabGestures;
import backlight.view.style.Motion;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Runs the races of the Lab, and through their epochs. */
abstract class RaceController implements LabGestures {
    /** In which a race is run through, in seconds, unless it is so short that it would crawl. */
    private static final double RUN = 12;

    private static final double SLOWEST = 8;
    private static final double SECOND = 1e9;

    /** A new race may take so long to come to the shown epoch before an earlier one is shown instead, in nanoseconds. */
    private static final long PATIENCE = 300_000_000;

    /** In so many steps the curves of a race grow. */
    private static final int PROGRESS = 20;

    final Session session;
    final Steps<LabState> steps;
    private final LongSupplier clock;
    private final RaceWorker worker;
    private final FrameClock frames = new FrameClock(this::frame);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Look> shown = new ReadOnlyObjectWrapper<>();
    private LabState raced;
    private boolean waiting;
    private long started;
    private Motion motion = Motion.SMOOTH;
    private double owed;
    private double rested;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param threads where races run
     */
    RaceController(Session session, LongSupplier clock, Executor threads) {
        this.session = session;
        this.clock = clock;
        steps = new Steps<>(session, clock, SceneState::lab, SceneState::withLab);
        worker = new RaceWorker(threads, clock);
    }

    public final void setMotion(Motion newMotion) {
        motion = newMotion;
    }

    /** Whether the epochs go on by themselves. */
    public final ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Whether the race has ended by an error. */
    public final ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** The newest look at the race; null before there is one. */
    public final ReadOnlyObjectProperty<Look> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    final LabState state() {
        return steps.state();
    }

    /** The workspace is shown. */
    public void enter() {
        sceneChanged();
        frames.start();
    }

    /** The workspace is no longer shown: nothing is left at work. */
    public void leave() {
        playing.set(false);
        frames.stop();
        if (raced != null && (worker.race() == null || !worker.race().isComplete())) {
            worker.stop();
            raced = null;
        }
    }

    /** The scene has changed, by whatever it was. */
    public void sceneChanged() {
        if (session.scene().workspace() != Workspace.LAB) return;
        LabState state = state();
        boolean alike = raced != null && state.racesLike(raced);
        waiting = !alike && mayWait(state);
        if (alike) raced = state;
        else if (!waiting) begin(state);
        worker.ask(state.epoch(), state.shared().sample());
    }

    private void begin(LabState state) {
        waiting = false;
        raced = state;
        started = clock.getAsLong();
        worker.start(state::entrants, state.epochs());
    }

    /** While a slider is dragged, a race may come to the shown epoch before the next one takes its place. */
    private boolean mayWait(LabState state) {
        if (raced == null || clock.getAsLong() - started > PATIENCE) return false;
        boolean seen = shown.get() != null && shown.get().frame().race() == worker.race();
        return !seen
                && state.columns().equals(raced.columns())
                && state.shared().samples() == raced.shared().samples()
                && state.epochs() == raced.epochs();
    }

    /** Whatever else is to be looked at in every frame. */
    abstract void tick();

    /** @param now nanoseconds */
    void frame(long now) {
        double seconds = frames.passed(now) / SECOND;
        if (playing.get()) play(seconds);
        tick();
        look();
        if (waiting && !mayWait(state())) begin(state());
    }

    private void look() {
        failed.set(worker.hasFailed());
        RaceFrame newest = worker.frame();
        if (newest == null) return;
        Look look = new Look(raced, newest, newest.race().known());
        if (isWorthShowing(look, shown.get())) shown.set(look);
    }

    private boolean isWorthShowing(Look look, Look before) {
        boolean other = before == null || before.frame().race() != look.frame().race();
        if (other) {
            boolean there = worker.isSettled() && arrived(look.frame());
            return there || clock.getAsLong() - started > PATIENCE;
        }
        if (before.frame() != look.frame() || before.state() != look.state()) return true;
        int news = look.known() - before.known();
        return news > 0
                && (news >= look.frame().race().epochs() / PROGRESS
                        || look.frame().race().isComplete());
    }

    private boolean arrived(RaceFrame newest) {
        return newest.epoch() == state().epoch() || newest.race().isComplete();
    }

    private void play(double seconds) {
        Race race = worker.race();
        if (worker.hasFailed()) playing.set(false);
        if (race == null || worker.hasFailed()) return;
        int known = race.known();
        LabState state = state();
        owed += seconds * Math.max(SLOWEST, state.epochs() / RUN);
        rested += seconds;
        if (motion == Motion.STEPS && rested < Motion.REST / SECOND) return;
        rested = 0;
        int whole = (int) owed;
        owed -= whole;
        int next = Math.max(state.epoch(), Math.min(state.epoch() + whole, known));
        if (next != state.epoch()) steps.follow(lab -> lab.withEpoch(next));
        if (next >= state.epochs()) playing.set(false);
    }

    @Override
    public void raceAgain() {
        begin(state());
        worker.ask(state().epoch(), state().shared().sample());
    }

    @Override
    public void begin() {
        steps.begin();
    }

    @Override
    public void end() {
        steps.end();
    }

    @Override
    public void runEpochs() {
        if (!playing.get() && state().epoch() >= state().epochs()) steps.follow(lab -> lab.withEpoch(0));
        owed = 0;
        playing.set(!playing.get());
    }

    @Override
    public void setEpoch(int epoch) {
        playing.set(false);
        steps.follow(lab -> lab.withEpoch(epoch));
    }

    @Override
    public void stepEpochs(int epochs) {
        setEpoch(state().epoch() + epochs);
    }
}
