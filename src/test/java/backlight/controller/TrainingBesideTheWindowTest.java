package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.model.training.Snapshot;
import backlight.view.style.Motion;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a thread of its own, as in the program. */
@Timeout(30)
class TrainingBesideTheWindowTest {
    private static final long FRAME = 16_000_000;
    private static final int MANY = 40;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Session session = new Session(SceneState.initial().withWorkspace(Workspace.BACKPROP));
    private final BackpropController controller = new BackpropController(session, System::nanoTime, background);
    private long now = FRAME;

    TrainingBesideTheWindowTest() {
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
    }

    @AfterEach
    void end() {
        background.shutdownNow();
    }

    private BackpropState state() {
        return session.scene().backprop();
    }

    private int step() {
        return state().point().step();
    }

    private void frame() {
        controller.frame(now += FRAME);
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void frames(int count) {
        for (int k = 0; k < count; k++) frame();
    }

    private void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) frame();
    }

    private void trainTo(int step) {
        controller.train();
        until(() -> step() >= step);
    }

    @Test
    void aRestartWhileItTrainsStaysAtTheStart() {
        trainTo(20);
        controller.restart();
        frames(MANY);
        assertEquals(0, step());
        assertEquals(state().start(), state().point().parameters());
    }

    @Test
    void undoTakesARunBackInOneStepEvenWhileItGoesOn() {
        var before = state();
        trainTo(10);
        controller.setTrueScale(true);
        trainingGoesOnFrom(step());
        session.undo();
        frames(MANY);
        assertEquals(before.point(), state().point());
        assertFalse(controller.trainingProperty().get());
        assertTrue(session.redoableProperty().get(), "and can be made again");
        assertFalse(session.undoableProperty().get(), "it was one step");
    }

    private void trainingGoesOnFrom(int step) {
        until(() -> step() > step);
    }

    @Test
    void aUnitMoreWhileItTrainsIsTrainedOn() {
        trainTo(5);
        controller.addUnit(1);
        trainingGoesOnFrom(step());
        assertEquals(6, state().network().units(1));
        Snapshot.of(state().setup(), state().point(), 0);
    }

    @Test
    void aWaveKeepsWhatItStartedWith() {
        controller.play();
        frames(10);
        controller.train();
        frames(MANY / 2);
        assertEquals(0, controller.frozenProperty().get().orElseThrow().point().step());
        assertTrue(step() > 0, "while training goes on");
        controller.addUnit(1);
        assertTrue(controller.frozenProperty().get().isEmpty(), "until the network is another");
    }

    @Test
    void goingBackBringsBackHowItWasTrained() {
        trainTo(10);
        controller.train();
        frames(MANY);
        int switched = step();
        controller.setActivation(Activations.byId("relu"));
        trainTo(switched + 5);
        controller.train();
        frames(MANY);
        controller.seek(switched - 2);
        until(() -> step() == switched - 2);
        assertEquals("tanh", state().network().layer(1).activation().id());
        controller.seek(switched + 3);
        until(() -> step() == switched + 3);
        assertEquals("relu", state().network().layer(1).activation().id());
    }

    @Test
    void anUndoAcrossABranchHasNoFalsePast() {
        controller.setStepSize(StepSize.EPOCH);
        for (int k = 0; k < 20; k++) stepOn();
        var old = state().point();
        controller.seek(10);
        until(() -> step() == 10);
        controller.setTraining(state().training().withLearningRate(3));
        for (int k = 0; k < 5; k++) stepOn();
        for (int k = 0; k < 7; k++) session.undo();
        frames(MANY);
        assertEquals(old, state().point());
        assertEquals(20, controller.progressProperty().get().first());
    }

    private void stepOn() {
        int before = step();
        controller.step(1);
        until(() -> step() == before + 1);
    }

    @Test
    void aWaveWhoseUpdateCannotBeMadeStopsAndOffersTheStepBefore() {
        controller.setData(DataPlan.of("line"));
        controller.setTraining(state().training().withLearningRate(1e200));
        controller.train();
        until(() -> controller.progressProperty().get() != null
                && controller.progressProperty().get().divergence().isPresent());
        assertFalse(controller.trainingProperty().get());
        int stopped = step();
        controller.play();
        until(() -> !controller.playingProperty().get());
        assertEquals(stopped, step());
        boolean lossBroke = controller
                .progressProperty()
                .get()
                .divergence()
                .orElseThrow()
                .number()
                .isEmpty();
        controller.rewind();
        frames(MANY);
        assertEquals(lossBroke ? Math.max(0, stopped - 1) : stopped, step());
    }

    @Test
    void aCheckAskedForWhileItTrainsIsMadeOnceItHasStopped() {
        trainTo(5);
        controller.checkGradients();
        until(() -> controller.checkProperty().get().isPresent());
        assertTrue(controller.checkProperty().get().orElseThrow().passed());
        assertFalse(controller.trainingProperty().get());
    }

    @Test
    void withReducedMotionANetworkThatTrainsShowsANewPictureTwiceASecond() {
        controller.setMotion(Motion.STEPS);
        controller.train();
        int pictures = 0;
        for (int k = 0; k < 125; k++) {
            int before = step();
            frame();
            if (step() != before) pictures++;
        }
        assertTrue(pictures >= 1 && pictures <= 5, pictures + " in two seconds");
    }
}
