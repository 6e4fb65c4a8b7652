package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With threads of its own, as in the program. */
@Timeout(30)
class RacingBesideTheWindowTest {
    private static final long FRAME = 16_000_000;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final Session session = new Session(SceneState.initial().withWorkspace(Workspace.LAB));
    private final LabController controller = new LabController(session, System::nanoTime, threads, 2);
    private long now = FRAME;

    RacingBesideTheWindowTest() {
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
    }

    @AfterEach
    void end() {
        controller.leave();
        threads.shutdown();
    }

    private void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            controller.frame(now += FRAME);
            pause(2);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Race race() {
        return controller.shownProperty().get() == null
                ? null
                : controller.shownProperty().get().frame().race();
    }

    private boolean isDone() {
        return race() != null
                && controller
                        .shownProperty()
                        .get()
                        .state()
                        .equals(session.scene().lab())
                && race().isComplete();
    }

    private boolean isQuiet() {
        return threads.getActiveCount() == 0 && threads.getQueue().isEmpty();
    }

    @Test
    void aRaceIsSeenBeforeItIsOver() {
        controller.setEpochs(LabState.MOST_EPOCHS);
        until(() -> race() != null && race().epochs() == LabState.MOST_EPOCHS);
        assertFalse(race().isComplete());
        RaceFrame shown = controller.shownProperty().get().frame();
        shown.moments().forEach(moment -> assertEquals(shown.epoch(), moment.epoch()));
    }

    @Test
    void playingFollowsARaceThatIsStillRunAndShowsOneEpochInAllColumns() {
        controller.setEpochs(3000);
        controller.setEpoch(0);
        controller.runEpochs();
        int[] last = {-1};
        until(() -> {
            if (race() == null || race().epochs() != 3000) return false;
            RaceFrame shown = controller.shownProperty().get().frame();
            shown.moments().forEach(moment -> assertEquals(shown.epoch(), moment.epoch()));
            assertTrue(shown.epoch() >= last[0], "never back");
            last[0] = shown.epoch();
            return last[0] > 100;
        });
    }

    @Test
    void leavingLeavesNothingToDo() {
        controller.setEpochs(LabState.MOST_EPOCHS);
        controller.runSeeds();
        controller.countBornDead();
        until(() -> race() != null && race().epochs() == LabState.MOST_EPOCHS);
        session.follow(scene -> scene.withWorkspace(Workspace.BACKPROP));
        controller.leave();
        until(this::isQuiet);
        int known = race().known();
        int ended = controller.seedsProperty().get().sweep().done();
        pause(50);
        controller.frame(now += FRAME);
        assertTrue(isQuiet());
        assertEquals(known, race().known());
        assertEquals(ended, controller.seedsProperty().get().sweep().done());
        assertFalse(controller.seedsProperty().get().sweep().running());
        assertFalse(controller.countProperty().get().running());
        assertFalse(controller.playingProperty().get());
    }

    @Test
    void whoComesBackFindsTheRaceRunAnew() {
        controller.setEpochs(2000);
        until(() -> race() != null && race().epochs() == 2000);
        Race before = race();
        assertFalse(before.isComplete());
        session.follow(scene -> scene.withWorkspace(Workspace.BACKPROP));
        controller.leave();
        session.follow(scene -> scene.withWorkspace(Workspace.LAB));
        until(() -> isDone() && race() != before);
        assertEquals(2000, race().known());
    }

    @Test
    void ofManyEditsTheLastIsRacedAndOldRacesAreForgotten() throws InterruptedException {
        List<WeakReference<Race>> races = new ArrayList<>();
        for (int k = 1; k <= 8; k++) {
            controller.setRate(0.1 * k);
            if (k % 2 == 0) until(this::isDone);
            if (race() != null) races.add(new WeakReference<>(race()));
        }
        until(() -> isDone() && isQuiet());
        assertEquals(
                0.8, race().recordings().get(0).entrant().setup().training().learningRate(), 1e-12);
        for (int k = 0; k < 40 && left(races) > 1; k++) {
            System.gc();
            Thread.sleep(10);
        }
        assertEquals(1, left(races));
    }

    private static long left(List<WeakReference<Race>> races) {
        return races.stream()
                .map(WeakReference::get)
                .filter(race -> race != null)
                .distinct()
                .count();
    }
}
