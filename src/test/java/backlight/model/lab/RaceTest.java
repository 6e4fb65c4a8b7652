package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.health.Health;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;
import backlight.model.training.Optimizer;
import backlight.model.training.Trainer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final LabState STATE = LabState.initial();

    private static Race run(LabState state) {
        Race race = new Race(state.entrants(), state.epochs());
        race.run();
        return race;
    }

    @Test
    void threadsSideBySideGiveTheSameBits() throws InterruptedException {
        Race alone = run(STATE);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        RaceWorker worker = new RaceWorker(threads, System::nanoTime);
        worker.start(STATE::entrants, STATE.epochs());
        while (worker.race() == null || !worker.race().isComplete() || !worker.isSettled()) Thread.sleep(2);
        threads.shutdown();
        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        for (int column = 0; column < STATE.columns().size(); column++) {
            Recording one = alone.recordings().get(column);
            Recording other = worker.race().recordings().get(column);
            for (int epoch = 0; epoch <= STATE.epochs(); epoch++) {
                assertEquals(one.loss(epoch), other.loss(epoch));
                assertEquals(one.at(epoch), other.at(epoch));
            }
        }
    }

    @Test
    void anEpochIsWhatTheTrainerMakesOfIt() {
        Recording recording = run(STATE).recordings().get(1);
        Entrant entrant = STATE.entrants().get(1);
        Trainer trainer = entrant.setup().trainer(entrant.point());
        for (int epoch = 0; epoch <= 50; epoch++) {
            assertEquals(trainer.point(), recording.at(epoch));
            trainer.advance();
        }
    }

    @Test
    void deathIsWhatTheHealthSays() {
        Recording recording = run(STATE).recordings().get(0);
        int most = 0;
        for (int epoch = 0; epoch <= STATE.epochs(); epoch += 20) {
            Health health =
                    Health.of(recording.entrant().setup(), recording.at(epoch).parameters(), Moment.EPSILON);
            assertEquals(health.dead(), recording.dead(epoch));
            assertEquals(
                    recording.deadCount(0) + recording.died(epoch) - recording.revived(epoch),
                    recording.deadCount(epoch));
            most = Math.max(most, recording.deadCount(epoch));
        }
        assertTrue(most > 0);
    }

    @Test
    void allColumnsOfAFrameAreAtTheSameEpoch() {
        RaceFrame frame = RaceFrame.of(run(STATE), 37, 5);
        assertEquals(37, frame.epoch());
        for (Moment moment : frame.moments()) {
            assertEquals(37, moment.epoch());
            assertEquals(37, moment.snapshot().point().step());
            assertEquals(5, moment.snapshot().sample());
        }
    }

    @Test
    void oneThatBreaksStopsAloneAndSaysWhere() {
        LabState state = STATE.withColumns(
                List.of(Column.of(new Change.OfLearningRate(1e308)), Column.of(new Change.OfLearningRate(0.1))));
        Race race = run(state);
        Recording broken = race.recordings().get(0);
        assertTrue(broken.divergence().isPresent());
        assertTrue(broken.known() < STATE.epochs());
        assertEquals(STATE.epochs(), race.known());
        assertEquals(broken.known(), RaceFrame.of(race, 200, 0).moments().get(0).epoch());
        assertEquals(200, RaceFrame.of(race, 200, 0).moments().get(1).epoch());
    }

    @Test
    void aStoppedRaceGoesOnNoMore() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        RaceWorker worker = new RaceWorker(threads, System::nanoTime);
        worker.start(STATE.withEpochs(LabState.MOST_EPOCHS)::entrants, LabState.MOST_EPOCHS);
        while (worker.race() == null || worker.race().known() < 3) Thread.sleep(1);
        worker.stop();
        while (!worker.isSettled()) Thread.sleep(1);
        int known = worker.race().known();
        Thread.sleep(30);
        assertEquals(known, worker.race().known());
        threads.shutdown();
        assertTrue(threads.awaitTermination(5, TimeUnit.SECONDS), "its threads have nothing left to do");
        assertFalse(worker.race().isComplete());
    }

    @Test
    void theFrameThatWasAskedForLastIsShown() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        RaceWorker worker = new RaceWorker(threads, System::nanoTime);
        assertNull(worker.frame());
        worker.start(STATE::entrants, STATE.epochs());
        for (int epoch = 0; epoch <= 80; epoch++) worker.ask(epoch, 0);
        while (!worker.isSettled() || !worker.race().isComplete()) Thread.sleep(1);
        assertEquals(80, worker.frame().epoch());
        assertSame(worker.race(), worker.frame().race());
        threads.shutdown();
        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
    }

    @Test
    void aFailureIsToldAndTheNextRaceRuns() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        RaceWorker worker = new RaceWorker(waiting::add, System::nanoTime);
        worker.start(
                () -> {
                    throw new IllegalStateException("no entrants");
                },
                5);
        assertFalse(worker.hasFailed());
        assertThrows(IllegalStateException.class, () -> waiting.remove().run());
        assertTrue(worker.hasFailed());
        worker.start(STATE::entrants, 5);
        assertFalse(worker.hasFailed());
        while (!waiting.isEmpty()) waiting.remove().run();
        assertTrue(worker.race().isComplete());
        assertFalse(worker.hasFailed());
    }

    @Test
    void aSampleThatTheRaceHasNotIsItsLast() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        RaceWorker worker = new RaceWorker(waiting::add, System::nanoTime);
        worker.ask(3, 1_000_000);
        worker.start(STATE::entrants, 5);
        while (!waiting.isEmpty()) waiting.remove().run();
        assertTrue(worker.isSettled());
        assertEquals(worker.race().samples() - 1, worker.frame().sample());
    }

    @Test
    void looksRestWhileTheWantedEpochIsStillToCome() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        AtomicLong now = new AtomicLong();
        RaceWorker worker = new RaceWorker(waiting::add, () -> now.addAndGet(1_000_000));
        worker.ask(200, 0);
        worker.start(STATE::entrants, STATE.epochs());
        Set<RaceFrame> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            if (worker.frame() != null) frames.add(worker.frame());
        }
        assertTrue(worker.isSettled());
        assertEquals(200, worker.frame().epoch());
        assertTrue(frames.size() <= 2 + now.get() / 100_000_000, frames.size() + " looks");
    }

    @Test
    void epochsThatWereNotKeptAreTheSameInAnyOrder() {
        for (Optimizer optimizer : Optimizer.values()) {
            LabState state = STATE.withColumns(List.of(Column.of(new Change.OfOptimizer(optimizer))));
            Entrant entrant = state.entrants().get(0);
            Recording whole = new Recording(entrant, 60);
            Recording sparse = new Recording(entrant, 60, 10_000);
            boolean more = true;
            while (more) more = whole.advance() & sparse.advance();
            for (int epoch : new int[] {7, 8, 8, 60, 59, 3, 0, 41}) {
                assertEquals(whole.at(epoch), sparse.at(epoch), optimizer + " at " + epoch);
            }
        }
    }
}
