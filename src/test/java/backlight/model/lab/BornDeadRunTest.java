package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BornDeadRunTest {
    private static final BornDead LONG = BornDead.initial().withNetworks(2000).withDepth(32);

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final BornDeadRun run = new BornDeadRun(tasks::add);

    @Test
    void anExperimentRunsToItsEnd() {
        assertNull(run.newest());
        BornDead experiment = BornDead.initial().withNetworks(120);
        run.start(experiment);
        assertTrue(run.running());
        assertEquals(0, run.newest().networks());
        tasks.remove().run();
        assertFalse(run.running());
        assertEquals(experiment, run.newest().experiment());
        assertTrue(run.newest().complete());
    }

    @Test
    void countsAppearWhileItRuns() {
        List<Integer> seen = new ArrayList<>();
        BornDeadRun.simulate(BornDead.initial().withNetworks(620), () -> false, result -> seen.add(result.networks()));
        assertEquals(List.of(250, 500, 620), seen);
    }

    @Test
    void whatIsCancelledBeforeItBeginsDoesNothing() {
        run.start(LONG);
        run.cancel();
        assertFalse(run.running());
        tasks.remove().run();
        assertEquals(0, run.newest().networks());
        assertFalse(run.running());
    }

    @Test
    void anotherStartTakesTheOldOnesPlace() {
        run.start(LONG);
        run.start(LONG.withNetworks(10));
        tasks.remove().run();
        assertTrue(run.running(), "the new one is still to come");
        assertEquals(0, run.newest().networks());
        tasks.remove().run();
        assertEquals(10, run.newest().networks());
    }

    @Test
    void aCancelledSimulationStopsAtTheNextNetwork() {
        AtomicInteger asked = new AtomicInteger();
        BornDeadRun.simulate(LONG, () -> asked.incrementAndGet() > 30, result -> {
            throw new AssertionError("nothing is complete yet");
        });
        assertEquals(31, asked.get());
    }

    @Test
    void anInterruptStopsIt() {
        Thread.currentThread().interrupt();
        BornDeadRun.simulate(LONG, () -> false, result -> {
            throw new AssertionError("nothing is complete yet");
        });
        assertTrue(Thread.interrupted(), "whoever interrupted still finds out");
    }

    @Test
    void cancellingLeavesNoWorkBehind() throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        BornDeadRun beside = new BornDeadRun(thread);
        beside.start(LONG);
        while (beside.newest().networks() == 0) Thread.onSpinWait();
        beside.cancel();
        BornDeadResult last = beside.newest();
        thread.shutdown();
        assertTrue(thread.awaitTermination(10, TimeUnit.SECONDS));
        assertSame(last, beside.newest());
        assertFalse(last.complete());
    }
}
