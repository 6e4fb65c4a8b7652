package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.scene.BackpropState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything happens at once, and each look at the clock finds it a thousandth of a second later. */
class TrainingWorkerTest {
    private static final long TICK = 1_000_000;

    private final BackpropState state = BackpropState.initial();
    private final TrainingWorker worker = new TrainingWorker(Runnable::run, this::tick);
    private final List<Progress> seen = new ArrayList<>();
    private long now;
    private int ticks;
    private int patience = 1000;
    private boolean coarse;

    private long tick() {
        if (!coarse || ticks % 3 == 0) now += TICK;
        if (worker != null && worker.progress() != null) seen.add(worker.progress());
        if (++ticks == patience) worker.pause();
        return now;
    }

    private void show() {
        worker.show(state.start(), state.setup(), state.point(), true);
    }

    private int step() {
        return worker.progress().point().step();
    }

    @Test
    void itTrainsAtThePaceThatIsAskedForUntilItIsPaused() {
        show();
        worker.setPace(100);
        worker.train();
        assertEquals(100, step(), 2);
        assertFalse(worker.progress().running());
        assertTrue(seen.stream().anyMatch(Progress::running));
    }

    @Test
    void withoutAPaceEveryLookAtTheClockIsAnUpdate() {
        show();
        worker.setPace(Double.POSITIVE_INFINITY);
        worker.train();
        assertEquals(patience, step(), 2);
    }

    /** No time at all, times infinitely many updates per second, is not a number. */
    @Test
    void aClockThatStandsStillForALookDoesNotStopTraining() {
        show();
        worker.setPace(Double.POSITIVE_INFINITY);
        coarse = true;
        worker.train();
        assertEquals(patience, step(), 5);
    }

    @Test
    void whatIsShownMeanwhileIsNewAtLeastTenTimesASecond() {
        show();
        worker.setPace(Double.POSITIVE_INFINITY);
        worker.train();
        long serials = seen.stream().mapToLong(Progress::moves).distinct().count();
        assertTrue(serials >= 10 * patience * TICK / 1e9, () -> serials + " in a second");
    }

    @Test
    void oneUpdateAnEpochAndAJumpAllStopTraining() {
        BackpropState batches = state.withTraining(state.training().withBatchSize(50));
        worker.show(batches.start(), batches.setup(), batches.point(), true);
        worker.advance();
        assertEquals(1, step());
        worker.finishEpoch();
        assertEquals(3, step());
        worker.finishEpoch();
        assertEquals(6, step());
        worker.seek(2);
        assertEquals(2, step());
        assertEquals(6, worker.progress().last());
        assertEquals(0, worker.progress().first());
        worker.seek(99);
        assertEquals(6, step());
        assertFalse(worker.progress().running());
    }

    @Test
    void whatIsOnlyShownDoesNotCountAsAMove() {
        show();
        long before = worker.progress().moves();
        show();
        assertEquals(before, worker.progress().moves());
        worker.advance();
        assertEquals(before + 1, worker.progress().moves());
    }

    @Test
    void ofSeveralJumpsThatWaitTheLastOneCounts() {
        List<Runnable> waiting = new ArrayList<>();
        TrainingWorker later = new TrainingWorker(waiting::add, this::tick);
        later.show(state.start(), state.setup(), state.point(), true);
        for (int k = 0; k < 5; k++) later.advance();
        for (int step : new int[] {4, 1, 3}) later.seek(step);
        waiting.forEach(Runnable::run);
        assertEquals(3, later.progress().point().step());
        assertEquals(6, later.progress().moves());
    }

    @Test
    void itStopsByItselfWhereNumbersEnd() {
        BackpropState wild = state.withData(DataPlan.of("line"));
        BackpropState diverging = wild.withTraining(wild.training().withLearningRate(1e200));
        worker.show(diverging.start(), diverging.setup(), diverging.point(), true);
        worker.setPace(Double.POSITIVE_INFINITY);
        worker.train();
        assertTrue(worker.progress().divergence().isPresent());
        assertFalse(worker.progress().running());
        assertTrue(ticks < patience);
    }
}
