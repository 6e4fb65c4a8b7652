package backlight.controller;

import backlight.model.network.Parameters;
import backlight.model.scene.BackpropState;
import backlight.model.session.Session;
import backlight.model.session.Session.Gesture;
import backlight.model.training.Progress;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import backlight.model.training.TrainingWorker;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Training in the background, and going back to its past. A run is one step of undo. */
abstract class TrainingController extends NetworkController {
    /** Updates per second at speed 1. */
    private static final double PACE = 250;

    private final Session session;
    private final TrainingWorker worker;
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>();
    private Gesture gesture = new Gesture();
    private boolean editing;
    private long moves;
    private int generation;
    private Parameters toldStart;
    private TrainingSetup toldSetup;
    private TrainingPoint toldPoint;

    TrainingController(Session session, LongSupplier clock, TrainingWorker worker) {
        super(session, clock);
        this.session = session;
        this.worker = worker;
    }

    /** Whether it is training. */
    public final ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** The newest of the training; null before the first. */
    public final ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    @Override
    final void edit(UnaryOperator<BackpropState> change) {
        byHand(() -> steps.once(state -> settled(state, change.apply(state))));
    }

    @Override
    final void edit(String kind, UnaryOperator<BackpropState> change) {
        byHand(() -> steps.part(kind, state -> settled(state, change.apply(state))));
    }

    private void byHand(Runnable change) {
        editing = true;
        try {
            change.run();
        } finally {
            editing = false;
        }
    }

    /** What the hand has set, with the animation at a time that fits. */
    abstract BackpropState settled(BackpropState before, BackpropState after);

    /** The network on show is another one than training has left. */
    abstract void replaced();

    /** Training has stopped by itself, or could not begin. */
    abstract void stopped();

    /** The scene has changed, by whatever it was: what the hand set is trained on, what undo brought back is not. */
    public final void sceneChanged() {
        BackpropState state = state();
        worker.setPace(PACE * state.picture().speed());
        TrainingSetup setup = state.setup();
        if (state.start().equals(toldStart) && setup.equals(toldSetup) && state.point() == toldPoint) return;
        if (!editing) training.set(false);
        toldStart = state.start();
        tell(setup, state.point());
        replaced();
        gesture = new Gesture();
        if (training.get()) worker.train();
    }

    private void tell(TrainingSetup setup, TrainingPoint point) {
        toldSetup = setup;
        toldPoint = point;
        generation = worker.show(toldStart, setup, point, editing);
    }

    /**
     * Takes over what the worker has done since the last frame, unless something else was set since; true if training or
     * going back has moved the network.
     */
    final boolean poll() {
        Progress newest = worker.progress();
        if (newest == null || newest == progress.get() || newest.generation() != generation) return false;
        boolean moved = newest.moves() != moves;
        moves = newest.moves();
        if (moved) take(newest);
        progress.set(newest);
        if (newest.divergence().isPresent()) {
            training.set(false);
            stopped();
        }
        return moved;
    }

    private void take(Progress newest) {
        toldPoint = newest.point();
        toldSetup = newest.setup();
        Gesture step = steps.isDragging() ? steps.gesture() : gesture;
        session.edit(
                step,
                scene -> scene.withBackprop(scene.backprop()
                        .withTraining(newest.setup().network(), newest.setup().training(), newest.point())));
    }

    /** Whether the worker has nothing left to do for the network on show. */
    final boolean isIdle() {
        Progress newest = progress.get();
        return newest != null && newest == worker.progress() && !newest.running() && newest.generation() == generation;
    }

    /** Stops, and forgets what was trained but never shown. */
    final void dropTraining() {
        if (!training.get()) return;
        training.set(false);
        BackpropState state = state();
        tell(state.setup(), state.point());
    }

    /** Orders one update; {@link #poll} brings it. */
    final void advance() {
        worker.advance();
    }

    final void finishEpoch() {
        worker.finishEpoch();
    }

    /** A new step of undo for what the worker is asked next. */
    final void nextGesture() {
        gesture = new Gesture();
    }

    @Override
    public void train() {
        if (training.get()) {
            pauseTraining();
            return;
        }
        nextGesture();
        training.set(true);
        worker.train();
    }

    final void pauseTraining() {
        if (!training.get()) return;
        training.set(false);
        worker.pause();
    }

    @Override
    public void restart() {
        pauseTraining();
        edit(BackpropState::restarted);
    }

    @Override
    public void seek(int step) {
        pauseTraining();
        if (!steps.isDragging()) nextGesture();
        worker.seek(step);
    }

    @Override
    public void begin() {
        super.begin();
        nextGesture();
    }

    @Override
    public void rewind() {
        if (progress.get() == null || progress.get().divergence().isEmpty()) return;
        boolean finite = progress.get().divergence().get().number().isPresent();
        seek(state().point().step() - (finite ? 0 : 1));
    }

    /** The last end of an epoch before the present step. */
    final int epochBefore() {
        BackpropState state = state();
        int size = state.samples().train().size();
        int batch = state.training().batchSize() == 0
                ? size
                : Math.min(size, state.training().batchSize());
        int seen = (int) (state.point().samples() % size);
        return state.point().step() - ((seen == 0 ? size : seen) + batch - 1) / batch;
    }
}
