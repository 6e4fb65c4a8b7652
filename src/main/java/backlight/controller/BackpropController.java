package backlight.controller;

import backlight.model.network.GradientCheck;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.LabState;
import backlight.model.scene.Picture;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingWorker;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Turns the gestures of the Backprop workspace, and the time that passes, into changes of the session. */
public final class BackpropController extends WaveController {
    /** What was found for the network of a state. */
    private record Check(BackpropState state, Optional<GradientCheck.Result> result) {}

    private final Session session;
    private final Executor background;
    private boolean checkWanted;
    private final AtomicReference<Check> found = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Optional<GradientCheck.Result>> check =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param background where training and checks run
     */
    public BackpropController(Session session, LongSupplier clock, Executor background) {
        super(session, clock, new TrainingWorker(background, clock));
        this.background = background;
        this.session = session;
    }

    /** What the last check of the gradients found; empty once the network has changed. */
    public ReadOnlyObjectProperty<Optional<GradientCheck.Result>> checkProperty() {
        return check.getReadOnlyProperty();
    }

    @Override
    public void select(Optional<Part> part) {
        steps.follow(state -> state.withPicture(state.picture().withSelected(part.filter(state::has))));
    }

    /** Locks the number that is chosen, or frees it. */
    public void toggleLock() {
        state().picture().selected().ifPresent(part -> {
            if (part instanceof ParameterId id) {
                setLocked(id, !state().training().locked().contains(id));
            }
        });
    }

    @Override
    public void setStepSize(Picture.StepSize size) {
        picture(picture -> picture.withStepSize(size));
    }

    @Override
    public void setSpeed(double speed) {
        picture(picture -> picture.withSpeed(speed));
    }

    /** A step of undo; while a run goes on, a part of it, for the run is one step. */
    private void picture(UnaryOperator<Picture> change) {
        if (trainingProperty().get()) steps.follow(state -> state.withPicture(change.apply(state.picture())));
        else edit(state -> state.withPicture(change.apply(state.picture())));
    }

    @Override
    public void setShow(Picture.Show show) {
        picture(picture -> picture.withShow(show));
    }

    @Override
    public void setTrueScale(boolean trueScale) {
        picture(picture -> picture.withTrueScale(trueScale));
    }

    @Override
    public void setMap(int x, int y) {
        picture(picture -> picture.withMap(x, y));
    }

    @Override
    public void setLogLoss(boolean logarithmic) {
        picture(picture -> picture.withLogLoss(logarithmic));
    }

    @Override
    public void openFunction(UnitId unit) {
        Snapshot shown = shown();
        session.edit(scene -> scene.withFunctions(UnitFunction.shownIn(scene.functions(), shown, unit))
                .withWorkspace(Workspace.FUNCTIONS));
    }

    @Override
    public void race() {
        pauseTraining();
        LabState race = LabState.of(state());
        session.edit(scene -> scene.withLab(race).withWorkspace(Workspace.LAB));
    }

    /** Checks once training has come to a stop. */
    @Override
    public void checkGradients() {
        pauseTraining();
        checkWanted = true;
    }

    private void check() {
        checkWanted = false;
        BackpropState state = state();
        background.execute(() -> {
            Snapshot own = Snapshot.of(state.setup(), state.point(), state.sample());
            found.set(new Check(state, Optional.of(GradientCheck.of(own.network(), own.trace()))));
        });
    }

    /** Takes over what a check has found, and forgets it once the network is another. */
    @Override
    void tick() {
        if (checkWanted && isIdle()) check();
        Check newest = found.get();
        BackpropState state = state();
        boolean holds = newest != null
                && newest.state().sample() == state.sample()
                && newest.state().point().equals(state.point())
                && newest.state().setup().equals(state.setup());
        check.set(holds ? newest.result() : Optional.empty());
    }
}
