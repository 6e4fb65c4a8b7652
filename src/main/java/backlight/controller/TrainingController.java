package backlight.controller;

import backlight.model.network.Parameters;
import backlight.model.scene.BackpropState;
import backlight.model.session.Session;
import backlight.model.session.Session.Gesture;
import backlight.model.training.LossCurve;
import backlight.model.training.Progress;
import backlight.model.training.TrainingPlan;
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
        editing = true;
        steps.once(state -> settled(state, change.apply(state)));
        editing = false;
    }

    @Override
    final void edit(String kind, UnaryOperator<BackpropState> change) {
        editing = true;
        steps.part(kind, state -> settled(state, change.apply(state)));
        editing = false;
    }

    /** What the hand has set, with the animation at a time that fits. */
    abstract BackpropState settled(BackpropState before, BackpropState after);

    /** The scene has changed, by whatever it was: what the hand set is trained on, what undo brought back is not. */
    public final void sceneChanged() {
        BackpropState state = state();
        TrainingSetup setup = state.setup();
        if (state.start().equals(toldStart) && setup.equals(toldSetup) && state.point() == toldPoint) return;
        if (!editing) training.set(false);
        toldStart = state.start();
        toldSetup = setup;
        toldPoint = state.point();
        worker.show(toldStart, toldSetup, toldPoint);
        gesture = new Gesture();
        if (training.get()) worker.train();
    }

    /** Takes over what the worker has done since the last frame; true if training or going back has moved the network. */
    final boolean poll() {
        Progress newest = worker.progress();
        if (newest == null || newest == progress.get()) return false;
        boolean moved = newest.moves() != moves;
        moves = newest.moves();
        if (training.get() && newest.divergence().isPresent()) training.set(false);
        if (moved) {
            toldPoint = newest.point();
            session.edit(gesture, scene -> scene.withBackprop(scene.backprop().withPoint(newest.point())));
        }
        progress.set(newest);
        return moved;
    }

    final void setPace(double speed) {
        worker.setPace(PACE * speed);
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
        setPace(state().picture().speed());
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
        if (progress.get() == null) return;
        seek(state().point().step() - 1);
    }

    /** The last end of an epoch before the present step. */
    final int epochBefore() {
        LossCurve curve = progress.get().curve();
        int before = progress.get().first();
        for (int k = 0; k < curve.size(); k++) {
            if (curve.step(k) < state().point().step()) before = Math.max(before, curve.step(k));
        }
        return before;
    }

    @Override
    public void setTraining(TrainingPlan plan) {
        edit("training", state -> state.withTraining(plan));
    }
}
