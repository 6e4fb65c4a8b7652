package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.lab.Goal;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.model.training.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabControllerTest {
    private static final long FRAME = 16_000_000;
    private static final long LATER = 2_000_000_000L;

    private final Session session = new Session(SceneState.initial().withWorkspace(Workspace.LAB));
    private int orders;
    private long clock;
    private long now = FRAME;
    private final LabController controller = new LabController(session, this::clock, this::work, 1);
    private boolean broken;

    LabControllerTest() {
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
        frame();
    }

    private void work(Runnable order) {
        orders++;
        try {
            order.run();
        } catch (IllegalStateException failure) {
            assertTrue(broken, failure::toString);
        }
    }

    private long clock() {
        if (broken && working()) throw new IllegalStateException("a planted fault");
        return clock;
    }

    private static boolean working() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("advance")));
    }

    private LabState state() {
        return session.scene().lab();
    }

    private void frame() {
        controller.frame(now += FRAME);
    }

    /** After the frame that shows the race before, and the one that shows the race that waited for it. */
    private RaceFrame shown() {
        frame();
        frame();
        return controller.shownProperty().get().frame();
    }

    private List<Double> losses() {
        RaceFrame shown = shown();
        return shown.race().recordings().stream()
                .map(recording -> recording.loss(shown.epoch()))
                .toList();
    }

    private List<String> names() {
        return state().columns().stream()
                .map(column ->
                        ((Change.OfActivation) column.changes().get(0)).family().id())
                .toList();
    }

    @Test
    void whateverEpochIsShownIsThatOfAllColumns() {
        for (int epoch : new int[] {0, 1, 77, 199, 200, 3}) {
            controller.setEpoch(epoch);
            RaceFrame shown = shown();
            assertEquals(epoch, shown.epoch());
            assertEquals(5, shown.moments().size());
            for (Moment moment : shown.moments()) {
                assertEquals(epoch, moment.epoch());
                assertEquals(epoch, moment.snapshot().point().step());
            }
        }
        assertFalse(session.undoableProperty().get(), "looking is no edit");
    }

    @Test
    void aRaceThatFailedIsToldAndCanBeRunAgain() {
        assertFalse(controller.failedProperty().get());
        broken = true;
        controller.setRate(0.37);
        clock += LATER;
        frame();
        frame();
        assertTrue(controller.failedProperty().get());
        broken = false;
        controller.raceAgain();
        frame();
        assertFalse(controller.failedProperty().get());
        assertTrue(shown().race().isComplete());
        assertEquals(
                0.37,
                shown().race().recordings().get(0).entrant().setup().training().learningRate());
    }

    @Test
    void aGoalIsOneStepOfUndo() {
        Goal before = state().repeat().goal();
        controller.setGoal(new Goal(Goal.Measure.LOSS, 0.02));
        assertEquals(0.02, state().repeat().goal().value());
        session.undo();
        assertEquals(before, state().repeat().goal());
    }

    @Test
    void stepsStayWithinTheRace() {
        controller.setEpoch(199);
        controller.stepEpochs(1);
        controller.stepEpochs(1);
        assertEquals(200, state().epoch());
        controller.setEpoch(1);
        controller.stepEpochs(-1);
        controller.stepEpochs(-1);
        assertEquals(0, state().epoch());
    }

    @Test
    void playingGoesOnToTheEndAndBeginsAgainFromThere() {
        controller.setEpoch(180);
        controller.runEpochs();
        assertTrue(controller.playingProperty().get());
        for (int k = 0; k < 200; k++) frame();
        assertEquals(200, state().epoch());
        assertFalse(controller.playingProperty().get());
        controller.runEpochs();
        for (int k = 0; k < 10; k++) frame();
        int running = state().epoch();
        assertTrue(running > 0 && running < 10, "at " + running);
        controller.runEpochs();
        for (int k = 0; k < 20; k++) frame();
        assertEquals(running, state().epoch(), "a pause");
    }

    @Test
    void whoTakesTheEpochPauses() {
        controller.runEpochs();
        controller.setEpoch(50);
        assertFalse(controller.playingProperty().get());
        for (int k = 0; k < 20; k++) frame();
        assertEquals(50, state().epoch());
    }

    @Test
    void aDragOfTheRateIsOneStepAndUndoBringsTheFormerRaceBack() {
        LabState before = state();
        List<Double> losses = losses();
        controller.begin();
        for (double rate : new double[] {0.1, 0.2, 0.7}) controller.setRate(rate);
        controller.end();
        List<Double> changed = losses();
        assertEquals(0.7, state().shared().training().learningRate());
        assertNotEquals(losses, changed);
        session.undo();
        assertEquals(before, state());
        assertEquals(losses, losses());
        assertFalse(session.undoableProperty().get(), "it was one step");
        session.redo();
        assertEquals(changed, losses());
    }

    @Test
    void biasAndSeedAreStepsThatRaceAnew() {
        List<Double> first = losses();
        controller.setBias(0.5);
        assertEquals(0.5, state().shared().initialization().bias());
        List<Double> biased = losses();
        clock += LATER;
        controller.setSeed(17);
        List<Double> seeded = losses();
        assertNotEquals(first, biased);
        assertNotEquals(biased, seeded);
        session.undo();
        assertEquals(biased, losses());
        session.undo();
        assertEquals(first, losses());
    }

    @Test
    void columnsComeMoveAndGoAndAreBroughtBack() {
        controller.addColumn(Column.of(Activations.byId("tanh")));
        controller.moveColumn(5, -5);
        assertEquals(List.of("tanh", "relu", "leaky-relu", "prelu", "elu", "selu"), names());
        controller.moveColumn(0, 2);
        assertEquals(List.of("relu", "leaky-relu", "tanh", "prelu", "elu", "selu"), names());
        controller.removeColumn(1);
        assertEquals(List.of("relu", "tanh", "prelu", "elu", "selu"), names());
        RaceFrame shown = shown();
        for (int k = 0; k < 5; k++) {
            assertEquals(
                    names().get(k),
                    shown.moments()
                            .get(k)
                            .snapshot()
                            .plan()
                            .layer(1)
                            .activation()
                            .id());
        }
        for (int k = 0; k < 4; k++) session.undo();
        assertEquals(LabState.initial(), state());
        for (int k = 0; k < 4; k++) session.redo();
        assertEquals(List.of("relu", "tanh", "prelu", "elu", "selu"), names());
    }

    @Test
    void thereIsAlwaysOneColumnAndNeverMoreThanEight() {
        for (int k = 0; k < 6; k++) controller.addColumn(Column.of(new Change.OfDepth(k + 1)));
        assertEquals(LabState.MOST_COLUMNS, state().columns().size());
        for (int k = 0; k < 9; k++) controller.removeColumn(0);
        assertEquals(1, state().columns().size());
        controller.moveColumn(0, 1);
        assertEquals(1, shown().moments().size());
    }

    @Test
    void aColumnOpensAsItIsAtTheShownEpochAndUndoLeadsBack() {
        controller.setEpoch(33);
        LabState lab = state();
        var recording = shown().race().recordings().get(2);
        controller.openColumn(2);
        assertEquals(Workspace.BACKPROP, session.scene().workspace());
        BackpropState opened = session.scene().backprop();
        assertEquals(recording.at(33), opened.point());
        assertEquals(recording.entrant().setup(), opened.setup());
        assertEquals(recording.entrant().start(), opened.start());
        assertEquals("prelu", opened.network().layer(1).activation().id());
        Snapshot.of(opened.setup(), opened.point(), opened.sample());
        session.undo();
        assertEquals(Workspace.LAB, session.scene().workspace());
        assertEquals(lab, state());
        assertEquals(BackpropState.initial(), session.scene().backprop());
    }

    /** The race of a scene that has just changed is not known yet. */
    @Test
    void aColumnThatHasNotBeenRacedOpensAtItsStart() {
        controller.setRate(2);
        controller.openColumn(1);
        BackpropState opened = session.scene().backprop();
        assertEquals(2, opened.training().learningRate());
        assertEquals(0, opened.point().step());
        assertEquals(opened.start(), opened.point().parameters());
    }

    @Test
    void oneThatDivergedOpensWhereItStopped() {
        controller.addColumn(Column.of(new Change.OfLearningRate(1e308)));
        controller.setEpoch(150);
        frame();
        controller.openColumn(5);
        BackpropState opened = session.scene().backprop();
        assertTrue(opened.point().step() < 150);
        Snapshot.of(opened.setup(), opened.point(), 0);
    }

    @Test
    void anExperimentIsOneStepOfUndo() {
        LabState before = state();
        String id = Scenarios.ALL.get(2).id();
        controller.setScenario(id);
        assertEquals(Scenarios.byId(id).state(), state());
        assertTrue(shown().race().epochs() == state().epochs());
        session.undo();
        assertEquals(before, state());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void nothingIsRacedWhileAnotherWorkspaceIsShown() {
        session.follow(scene -> scene.withWorkspace(Workspace.BACKPROP));
        controller.leave();
        int before = orders;
        RaceFrame shown = controller.shownProperty().get().frame();
        session.edit(scene -> scene.withLab(scene.lab().withSeed(77)));
        assertEquals(before, orders);
        assertSame(shown, controller.shownProperty().get().frame());
        session.follow(scene -> scene.withWorkspace(Workspace.LAB));
        assertTrue(orders > before);
        assertEquals(
                77,
                shown().race().recordings().get(0).entrant().setup().training().seed());
    }

    @Test
    void whatIsOnlyShownOtherwiseIsNotRacedAgain() {
        var race = shown().race();
        controller.setTrueScale(true);
        controller.setLogLoss(true);
        controller.setSample(7);
        assertSame(race, shown().race());
        assertEquals(7, shown().sample());
        controller.setRow(backlight.model.scene.LabRow.MAP, true);
        assertSame(race, shown().race());
    }
}
