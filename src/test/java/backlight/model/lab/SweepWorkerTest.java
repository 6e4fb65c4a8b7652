package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.LabState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SweepWorkerTest {
    private static final LabState STATE = LabState.initial().withEpochs(25);
    private static final Goal GOAL = new Goal(Goal.Measure.LOSS, 0.5);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AtomicLong now = new AtomicLong();

    /** In which each look at the clock takes a millisecond. */
    private SweepWorker byHand(int lanes) {
        return new SweepWorker(waiting::add, lanes, () -> now.addAndGet(1_000_000));
    }

    private void runAll() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private static void start(SweepWorker worker, int seeds) {
        worker.start(STATE::entrants, 10, seeds, STATE.epochs(), GOAL);
    }

    private Sweep alone(int seeds) {
        SweepWorker worker = byHand(1);
        start(worker, seeds);
        runAll();
        return worker.progress();
    }

    @Test
    void everyColumnHasEverySeedAsItsTrialEnds() {
        Sweep sweep = alone(3);
        assertTrue(sweep.isComplete());
        assertFalse(sweep.running());
        assertEquals(STATE.columns().size(), sweep.columns().size());
        for (int column = 0; column < sweep.columns().size(); column++) {
            for (int k = 0; k < 3; k++) {
                Trial trial = new Trial(STATE.entrants(10 + k).get(column), 10 + k, STATE.epochs(), GOAL);
                boolean more = true;
                while (more) more = trial.advance();
                assertEquals(trial.outcome(), sweep.columns().get(column).list().get(k));
            }
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws InterruptedException {
        Sweep alone = alone(6);
        for (int lanes : new int[] {2, 5}) {
            ExecutorService threads = Executors.newFixedThreadPool(lanes);
            SweepWorker worker = new SweepWorker(threads, lanes, System::nanoTime);
            start(worker, 6);
            while (worker.progress().running()) Thread.sleep(1);
            threads.shutdown();
            assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
            assertEquals(alone, worker.progress());
        }
    }

    @Test
    void theOrderOfTheTurnsDoesNotMatter() {
        Sweep alone = alone(4);
        List<Runnable> late = new ArrayList<>();
        SweepWorker worker = new SweepWorker(late::add, 4, () -> now.addAndGet(1_000_000));
        start(worker, 4);
        while (!late.isEmpty()) late.remove(late.size() * 7 / 10).run();
        assertEquals(alone, worker.progress());
    }

    @Test
    void asManyTurnsWaitAsThereAreLanes() {
        SweepWorker worker = byHand(3);
        start(worker, 5);
        while (!waiting.isEmpty()) {
            assertTrue(waiting.size() <= 3, waiting.size() + " turns wait");
            waiting.remove().run();
        }
        assertTrue(worker.progress().isComplete());
    }

    @Test
    void lanesWithNothingToDoHelpWithTheLastSeed() {
        SweepWorker worker = byHand(3);
        start(worker, 1);
        waiting.remove().run();
        int most = 0;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            most = Math.max(most, waiting.size());
        }
        assertEquals(3, most);
        assertTrue(worker.progress().isComplete());
    }

    @Test
    void aTurnIsShort() {
        SweepWorker worker = byHand(1);
        start(worker, 1);
        while (!waiting.isEmpty()) {
            long before = now.get();
            waiting.remove().run();
            assertTrue(now.get() - before <= 10_000_000, "a turn of " + (now.get() - before) + " ns");
        }
    }

    @Test
    void progressGrowsToTheWhole() {
        SweepWorker worker = byHand(2);
        assertNull(worker.progress());
        start(worker, 4);
        assertEquals(0, worker.progress().share());
        assertTrue(worker.progress().running());
        double share = 0;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            assertTrue(worker.progress().share() >= share);
            share = worker.progress().share();
        }
        assertEquals(1, share);
        assertEquals(4, worker.progress().seedsDone());
    }

    @Test
    void cancellingLeavesNothingBehind() {
        SweepWorker worker = byHand(2);
        start(worker, 50);
        while (worker.progress().done() < 7) waiting.remove().run();
        worker.cancel();
        Sweep kept = worker.progress();
        assertEquals(7, kept.done());
        assertFalse(kept.running());
        assertTrue(waiting.size() <= 2);
        long looks = now.get();
        runAll();
        assertSame(kept, worker.progress(), "nothing grows behind");
        assertEquals(looks, now.get(), "nothing is worked on");
    }

    @Test
    void itsThreadsEndSoonAfterCancelling() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        SweepWorker worker = new SweepWorker(threads, 2, System::nanoTime);
        worker.start(STATE.withEpochs(LabState.MOST_EPOCHS)::entrants, 1, 200, LabState.MOST_EPOCHS, GOAL);
        while (worker.progress().columns().isEmpty() && !threads.isShutdown()) {
            Thread.sleep(20);
            worker.cancel();
            threads.shutdown();
        }
        assertTrue(threads.awaitTermination(2, TimeUnit.SECONDS), "its threads have nothing left to do");
        assertFalse(worker.progress().running());
        assertFalse(worker.progress().isComplete());
    }

    @Test
    void aNewStartDropsTheOldOne() {
        SweepWorker worker = byHand(2);
        start(worker, 50);
        for (int turn = 0; turn < 40; turn++) waiting.remove().run();
        worker.start(STATE::entrants, 99, 2, 5, GOAL);
        assertEquals(0, worker.progress().done());
        runAll();
        assertEquals(2 * STATE.columns().size(), worker.progress().done());
        assertEquals(99, worker.progress().columns().get(0).list().get(0).seed());
    }

    @Test
    void aFailureIsToldAndEndsTheSweep() {
        SweepWorker worker = byHand(2);
        worker.start(
                seed -> {
                    if (seed == 12) throw new IllegalStateException("seed 12");
                    return STATE.entrants(seed);
                },
                10,
                5,
                5,
                GOAL);
        IllegalStateException told = assertThrows(IllegalStateException.class, this::runAll);
        assertEquals("seed 12", told.getMessage());
        assertNotNull(worker.progress());
        assertFalse(worker.progress().running());
        Sweep kept = worker.progress();
        runAll();
        assertSame(kept, worker.progress());
    }

    @Test
    void aSweepOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> byHand(0));
        assertThrows(IllegalArgumentException.class, () -> start(byHand(1), 0));
        SweepWorker worker = byHand(1);
        worker.start(seed -> List.of(), 1, 1, 1, GOAL);
        assertThrows(IllegalArgumentException.class, this::runAll);
    }
}
