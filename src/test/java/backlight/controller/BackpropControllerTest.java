package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Loss;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.SceneState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.model.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackpropControllerTest {
    private static final long FRAME = 16_000_000;

    private final Session session = new Session(SceneState.initial().withWorkspace(Workspace.BACKPROP));
    private final BackpropController controller = new BackpropController(session, () -> 0, Runnable::run);
    private long now = FRAME;

    BackpropControllerTest() {
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
    }

    private BackpropState state() {
        return session.scene().backprop();
    }

    private double time() {
        return state().picture().time();
    }

    private Timeline timeline() {
        return new Timeline(state().network().depth());
    }

    private void frames(int count) {
        for (int k = 0; k < count; k++) controller.frame(now += FRAME);
    }

    @Test
    void aPlayedWaveAppliesTheUpdateAndGoesOnWithTheNextSample() {
        controller.play();
        frames((int) (timeline().duration() / 16) + 3);
        assertEquals(1, state().point().step());
        assertEquals(1, state().sample());
        assertTrue(time() < 100, "at " + time());
    }

    @Test
    void aWaveWhoseUpdateCannotBeMadeEndsThere() {
        controller.setData(DataPlan.of("sine"));
        controller.setTraining(state().training().withLearningRate(1e308));
        controller.play();
        frames(2 * (int) (timeline().duration() / 16) + 6);
        assertTrue(controller.progressProperty().get().divergence().isPresent());
        assertFalse(controller.playingProperty().get());
        assertEquals(timeline().duration(), time());
    }

    @Test
    void whatTheHandSetsIsNotOverwrittenByWhatWasTrainedBefore() {
        List<Runnable> orders = new ArrayList<>();
        Session own = new Session(SceneState.initial().withWorkspace(Workspace.BACKPROP));
        BackpropController busy = new BackpropController(own, () -> 0, orders::add);
        own.sceneProperty().subscribe(scene -> busy.sceneChanged());
        busy.advance();
        orders.forEach(Runnable::run);
        busy.addUnit(1);
        var byHand = own.scene().backprop().point();
        busy.frame(now += FRAME);
        assertEquals(byHand, own.scene().backprop().point());
    }

    /** Undo may take a unit away while one of its weights is dragged. */
    @Test
    void aNumberThatIsGoneIsNotSet() {
        controller.addUnit(1);
        session.undo();
        var before = state();
        controller.setNumber(ParameterId.weight(1, 5, 0), 7);
        assertEquals(before, state());
    }

    @Test
    void stepsForwardAndBackMeetAtTheSameTimes() {
        controller.step(1);
        double first = time();
        controller.step(1);
        double second = time();
        controller.step(-1);
        assertEquals(first, time());
        controller.step(1);
        assertEquals(second, time());
    }

    @Test
    void aStepBackFromTheStartShowsTheEndOfTheSampleBefore() {
        controller.scrub(timeline().duration());
        controller.step(1);
        frames(1);
        assertEquals(1, state().point().step());
        assertEquals(0, time());
        controller.step(-1);
        frames(1);
        assertEquals(0, state().point().step());
        assertEquals(0, state().sample());
        assertEquals(timeline().duration(), time());
    }

    @Test
    void everyStepOfTheTrainingCanBeGoneBackTo() {
        controller.setStepSize(StepSize.EPOCH);
        frames(1);
        for (int k = 0; k < 5; k++) {
            controller.step(1);
            frames(1);
        }
        var fifth = state().point();
        controller.seek(2);
        frames(1);
        assertEquals(2, state().point().step());
        controller.seek(5);
        frames(1);
        assertEquals(fifth, state().point());
    }

    @Test
    void undoTakesATrainingStepBackAndRedoMakesItAgain() {
        var before = state().point();
        controller.setStepSize(StepSize.EPOCH);
        controller.step(1);
        frames(1);
        var after = state().point();
        session.undo();
        assertEquals(before, state().point());
        session.redo();
        assertEquals(after, state().point());
    }

    @Test
    void restartingGoesBackToTheSameWeights() {
        controller.setNumber(ParameterId.weight(1, 0, 0), 7);
        controller.setStepSize(StepSize.EPOCH);
        controller.step(1);
        frames(1);
        assertNotEquals(7, state().point().parameters().get(0));
        controller.restart();
        assertEquals(0, state().point().step());
        assertEquals(7, state().point().parameters().get(0));
    }

    @Test
    void anotherActivationKeepsTheWeightsAndNewWeightsAreAnother() {
        var weights = state().point().parameters();
        controller.setActivation(Activations.byId("relu"));
        assertEquals(weights, state().point().parameters());
        controller.newWeights();
        assertNotEquals(weights, state().point().parameters());
    }

    @Test
    void aLayerThatComesAndGoesLeavesTheOthersAsTheyWere() {
        var weights = state().point().parameters();
        controller.insertLayer(2);
        assertEquals(4, state().network().hidden());
        controller.removeLayer(2);
        assertEquals(weights, state().point().parameters());
    }

    @Test
    void otherDataBringTheInputsAndTheLossThatFit() {
        assertTrue(controller.setData(DataPlan.of("sine")).isEmpty());
        assertEquals(1, state().network().inputs());
        assertEquals("squared-error", state().network().loss().id());
        controller.setData(DataPlan.of("xor"));
        assertEquals("binary-cross-entropy", state().network().loss().id());
        assertEquals(4, state().samples().train().size());
    }

    @Test
    void aUnitsFunctionIsOpenedAtItsWeightedSumAndUndoLeadsBack() {
        controller.openFunction(new UnitId(1, 2));
        assertEquals(Workspace.FUNCTIONS, session.scene().workspace());
        assertEquals(
                "tanh",
                session.scene().functions().focused().orElseThrow().family().id());
        assertTrue(session.scene().functions().locked());
        session.undo();
        assertEquals(Workspace.BACKPROP, session.scene().workspace());
        assertFalse(session.scene().functions().locked());
    }

    @Test
    void theWorkedExampleBringsItsNumbersAndItsLossAfterOneStep() {
        controller.setData(DataPlan.of("worked-example"));
        assertEquals(0.15, state().point().parameters().get(0));
        controller.setStepSize(StepSize.EPOCH);
        controller.step(1);
        frames(1);
        Snapshot after = Snapshot.of(state().setup(), state().point(), 0);
        assertEquals(0.29102777369359933, after.trace().loss(), 1e-16);
    }

    @Test
    void anotherLossKeepsTheHiddenWeightsAndALockMovesWithItsLayer() {
        double weight = state().point().parameters().get(0);
        controller.setLocked(ParameterId.weight(2, 1, 1), true);
        controller.insertLayer(1);
        assertEquals(Set.of(ParameterId.weight(3, 1, 1)), state().training().locked());
        controller.removeLayer(1);
        controller.setStepSize(StepSize.EPOCH);
        controller.step(1);
        frames(1);
        assertNotEquals(weight, state().point().parameters().get(0));
        weight = state().point().parameters().get(0);
        controller.setLoss(Loss.SQUARED_ERROR);
        assertEquals(weight, state().point().parameters().get(0));
        assertEquals(1, state().point().step());
    }

    /** What is drawn may be a frame older than the network. */
    @Test
    void gesturesForWhatIsGoneChangeNothing() {
        var before = session.scene();
        controller.removeLayer(4);
        controller.addUnit(4);
        controller.insertLayer(5);
        controller.removeUnit(new UnitId(4, 0));
        controller.removeUnit(new UnitId(1, 5));
        controller.setActivationValue(1, 0, 0.5);
        controller.select(Optional.of(new UnitId(1, 5)));
        assertEquals(Optional.empty(), controller.typeActivationValue(1, 0, 0.5));
        assertEquals(before, session.scene());
    }

    /** Every word of it draws the whole workspace again. */
    @Test
    void aCheckIsToldOnce() {
        List<Object> told = new ArrayList<>();
        controller
                .checkProperty()
                .subscribe(() -> told.add(controller.checkProperty().get()));
        controller.checkGradients();
        frames(10);
        assertEquals(1, told.size());
    }
}
