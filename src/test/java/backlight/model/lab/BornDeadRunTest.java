package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BornDeadRunTest {
    private static final BornDead LONG = BornDead.initial().withNetworks(2000).withDepth(32);

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final AtomicLong clock = new AtomicLong();
    private final BornDeadRun run = new BornDeadRun(tasks::add, () -> clock.addAndGet(100_000));

    private void work() {
        while (!tasks.isEmpty()) tasks.remove().run();
    }

    @Test
    void anExperimentRunsToItsEnd() {
        assertNull(run.newest());
        BornDead experiment = BornDead.initial().withNetworks(120);
        run.start(experiment);
        assertTrue(run.running());
        assertEquals(0, run.newest().networks());
        work();
        assertFalse(run.running());
        assertEquals(experiment, run.newest().experiment());
        assertTrue(run.newest().complete());
    }

    @Test
    void countsAppearWhileItRuns() {
        run.start(BornDead.initial().withNetworks(620));
        Set<Integer> seen = new LinkedHashSet<>();
        while (!tasks.isEmpty()) {
            tasks.remove().run();
            seen.add(run.newest().networks());
        }
        assertEquals(List.of(0, 250, 500, 620), List.copyOf(seen));
    }

    @Test
    void countsAreTheSameInWhateverOrderTheWidthsAreDrawn() {
        BornDead experiment = BornDead.initial().withNetworks(300);
        BornDeadRun backwards = new BornDeadRun(tasks::add, () -> clock.addAndGet(700_000));
        backwards.start(experiment);
        while (!tasks.isEmpty()) tasks.removeLast().run();
        run.start(experiment);
        work();
        for (int width : experiment.widths()) {
            for (int hidden = 1; hidden <= experiment.depth(); hidden++)
                assertEquals(
                        run.newest().dead(width, hidden), backwards.newest().dead(width, hidden));
        }
    }

    @Test
    void whatElseWaitsComesBetweenItsTurns() {
        run.start(LONG);
        List<String> done = new ArrayList<>();
        tasks.add(() -> done.add("else"));
        long before = clock.get();
        while (done.isEmpty()) tasks.remove().run();
        assertTrue(run.running(), "a long way to go");
        int widths = LONG.widths().size();
        assertTrue(clock.get() - before < widths * 5_000_000L, (clock.get() - before) + " ns");
    }

    @Test
    void whatIsCancelledBeforeItBeginsDoesNothing() {
        run.start(LONG);
        run.cancel();
        assertFalse(run.running());
        work();
        assertEquals(0, run.newest().networks());
        assertFalse(run.running());
    }

    @Test
    void anotherStartTakesTheOldOnesPlace() {
        run.start(LONG);
        run.start(LONG.withNetworks(10));
        for (int width = 0; width < LONG.widths().size(); width++)
            tasks.remove().run();
        assertTrue(run.running(), "the new one is still to come");
        assertEquals(0, run.newest().networks());
        work();
        assertEquals(10, run.newest().networks());
    }

    @Test
    void cancellingStopsATurnAtTheNextNetwork() {
        int[] asked = {0};
        BornDeadRun[] cancelled = {null};
        cancelled[0] = new BornDeadRun(tasks::add, () -> {
            if (++asked[0] == 30) cancelled[0].cancel();
            return 0;
        });
        cancelled[0].start(LONG);
        work();
        assertEquals(30, asked[0]);
        assertEquals(0, cancelled[0].newest().networks());
    }

    @Test
    void aFailureEndsIt() {
        BornDeadRun failing = new BornDeadRun(tasks::add, () -> {
            throw new IllegalStateException("a planted fault");
        });
        failing.start(LONG);
        assertThrows(IllegalStateException.class, this::work);
        work();
        assertFalse(failing.running());
    }

    @Test
    void cancellingLeavesNoWorkBehind() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        BornDeadRun beside = new BornDeadRun(threads, System::nanoTime);
        beside.start(LONG);
        while (beside.newest().networks() == 0) Thread.onSpinWait();
        beside.cancel();
        BornDeadResult last = beside.newest();
        threads.shutdown();
        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        assertSame(last, beside.newest());
        assertFalse(last.complete());
    }
}
