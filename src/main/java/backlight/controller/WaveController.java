package backlight.controller;

import backlight.controller.Ordered.Then;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.Timeline;
import backlight.model.session.Session;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingWorker;
import backlight.view.style.Motion;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The animation: time that passes, stops, and is gone through by hand, and the updates between two samples. */
abstract class WaveController extends TrainingController {
    private static final double MILLISECOND = 1e6;

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> frozen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FrameClock frames = new FrameClock(this::frame);
    private final Playhead playhead = new Playhead();
    private Optional<Ordered> ordered = Optional.empty();

    WaveController(Session session, LongSupplier clock, TrainingWorker worker) {
        super(session, clock, worker);
    }

    public final void setMotion(Motion motion) {
        playhead.setMotion(motion);
    }

    /** Whether the animation runs. */
    public final ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** What the running wave started with, while training goes on under it; otherwise the newest is shown. */
    public final ReadOnlyObjectProperty<Optional<Snapshot>> frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /** The workspace is shown from now on. */
    public void enter() {
        frames.start();
    }

    /** The workspace is no longer shown. */
    public void leave() {
        frames.stop();
        playing.set(false);
        ordered = Optional.empty();
        dropTraining();
    }

    @Override
    final void replaced() {
        frozen.set(Optional.empty());
    }

    @Override
    final void stopped() {
        ordered = Optional.empty();
        playing.set(false);
    }

    /** What is on show. */
    final Snapshot shown() {
        return frozen.get().orElseGet(this::newest);
    }

    /** Whatever else is to be done in every frame. */
    abstract void tick();

    /** @param now nanoseconds */
    void frame(long now) {
        double passed = frames.passed(now) / MILLISECOND;
        tick();
        if ((!trainingProperty().get() || playhead.mayLook(now)) && poll()) arrive();
        if (!trainingProperty().get() || !playing.get()) frozen.set(Optional.empty());
        if (playing.get() && ordered.isEmpty()) play(passed * state().picture().speed());
        else setTime(state().picture().time());
    }

    /** Plays until this time, in milliseconds, and stops there. */
    public void playTo(double time) {
        playhead.setEnd(time);
        playing.set(true);
    }

    /** Stops playing; what was to be played to a time is there at once. */
    public void finish() {
        if (!playing.get()) return;
        playing.set(false);
        playhead.end().ifPresent(this::setTime);
    }

    private void play(double milliseconds) {
        if (trainingProperty().get() && frozen.get().isEmpty()) freeze();
        double time = playhead.pass(timeline(), state().picture().time(), milliseconds);
        if (playhead.isAtEnd()) playing.set(false);
        if (playhead.isAtEnd() || time < timeline().duration()) {
            setTime(playhead.shown(timeline()));
            return;
        }
        if (trainingProperty().get()) {
            show(following(1), playhead.start(timeline()));
            freeze();
            return;
        }
        setTime(timeline().duration());
        order(Then.PLAY_ON, following(1));
        advance();
    }

    private void freeze() {
        frozen.set(Optional.of(newest()));
    }

    private Snapshot newest() {
        BackpropState state = state();
        return Snapshot.of(state.setup(), state.point(), state.sample());
    }

    private void order(Then what, int sample) {
        ordered = Optional.of(new Ordered(what, sample));
    }

    private void arrive() {
        Optional<Ordered> made = ordered;
        ordered = Optional.empty();
        made.ifPresent(update -> show(update.sample(), update.time(timeline(), playhead)));
    }

    private void show(int sample, double time) {
        steps.follow(state -> state.withSample(
                        Math.min(sample, state.samples().train().size() - 1))
                .withPicture(state.picture().withTime(time)));
    }

    private Timeline timeline() {
        return timeline(state());
    }

    private static Timeline timeline(BackpropState state) {
        return new Timeline(state.network().depth());
    }

    /** What stood still before a change of the layers stands still after it. */
    @Override
    BackpropState settled(BackpropState before, BackpropState after) {
        double time = before.picture().time();
        boolean still = time == timeline(before).still();
        double limit = timeline(after).duration();
        if (!still && time <= limit) return after;
        return after.withPicture(after.picture().withTime(timeline(after).still()));
    }

    /** Shows all gradients at once, as nothing moves. */
    public void rest() {
        setTime(timeline().still());
    }

    private void setTime(double time) {
        double placed = playhead.placed(timeline(), time);
        if (placed != state().picture().time())
            steps.follow(state -> state.withPicture(state.picture().withTime(placed)));
    }

    @Override
    public void play() {
        if (!playing.get() && state().picture().time() >= timeline().still()) setTime(playhead.start(timeline()));
        if (!playing.get()) nextGesture();
        playhead.setEnd(Double.POSITIVE_INFINITY);
        ordered = Optional.empty();
        playing.set(!playing.get());
    }

    @Override
    public void train() {
        if (!trainingProperty().get()) {
            if (playing.get()) freeze();
            else setTime(timeline().still());
        }
        super.train();
    }

    @Override
    public void step(int direction) {
        if (ordered.isPresent()) return;
        playing.set(false);
        StepSize size = state().picture().stepSize();
        boolean within = size.isWithinSample();
        double time = state().picture().time();
        if (within && direction > 0 && time < timeline().duration())
            setTime(timeline().next(time, size));
        else if (within && direction < 0 && time > 0) setTime(timeline().previous(time, size));
        else if (direction > 0) stepOn(size);
        else stepBack(size);
    }

    private void stepOn(StepSize size) {
        pauseTraining();
        nextGesture();
        switch (size) {
            case OPERATION, LAYER -> order(Then.SHOW_START, following(1));
            case SAMPLE -> order(Then.SHOW_STILL, following(1));
            case EPOCH -> order(Then.SHOW_STILL, state().sample());
        }
        if (size == StepSize.EPOCH) finishEpoch();
        else advance();
    }

    private void stepBack(StepSize size) {
        if (progressProperty().get() == null
                || state().point().step() <= progressProperty().get().first()) return;
        order(
                size.isWithinSample() ? Then.SHOW_END : Then.SHOW_STILL,
                size == StepSize.EPOCH ? state().sample() : following(-1));
        super.seek(size == StepSize.EPOCH ? epochBefore() : state().point().step() - 1);
    }

    @Override
    public void seek(int step) {
        ordered = Optional.empty();
        playing.set(false);
        setTime(timeline().still());
        super.seek(step);
    }

    @Override
    public void scrub(double time) {
        playing.set(false);
        setTime(Math.max(0, Math.min(timeline().duration(), time)));
    }
}
