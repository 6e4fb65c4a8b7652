package backlight.model.lab;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Runs an experiment beside the window, all widths in turn on all threads that there are, and leaves the {@link #newest}
 * counts for whoever looks.
 */
public final class BornDeadRun {
    /** Of one turn, in nanoseconds. */
    private static final long TURN = 3_000_000;

    private final Executor threads;
    private final LongSupplier clock;
    private volatile BornDeadResult newest;
    private volatile BornDeadJob job;

    /**
     * @param threads as many as may work at once
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public BornDeadRun(Executor threads, LongSupplier clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /** The counts of the last start so far; null before the first. */
    public BornDeadResult newest() {
        return newest;
    }

    /** Whether there is more to come. */
    public boolean running() {
        return job != null;
    }

    /** Begins from nothing, in place of what may be running. */
    public synchronized void start(BornDead experiment) {
        newest = BornDeadResult.none(experiment);
        BornDeadJob begun = new BornDeadJob(experiment);
        job = begun;
        share(begun);
    }

    /** Stops after the networks that are being drawn; what was counted stays. */
    public synchronized void cancel() {
        job = null;
    }

    private void share(BornDeadJob present) {
        for (int width = 0; width < present.widths(); width++) later(present, width);
    }

    private void later(BornDeadJob present, int width) {
        threads.execute(() -> turn(present, width));
    }

    private void turn(BornDeadJob present, int width) {
        if (present != job) return;
        try {
            advance(present, width);
        } catch (RuntimeException | Error failure) {
            end(present);
            throw failure;
        }
    }

    private void advance(BornDeadJob present, int width) {
        long end = clock.getAsLong() + TURN;
        boolean drawn = present.draw(width, () -> present == job && clock.getAsLong() - end < 0);
        if (present != job) return;
        if (!drawn) later(present, width);
        else publish(present, present.arrive());
    }

    /** @param counted null while other widths are still being drawn */
    private synchronized void publish(BornDeadJob present, BornDeadResult counted) {
        if (present != job || counted == null) return;
        newest = counted;
        if (counted.complete()) job = null;
        else share(present);
    }

    /** What fails does not leave a count behind that never ends. */
    private synchronized void end(BornDeadJob failed) {
        if (failed == job) job = null;
    }
}
