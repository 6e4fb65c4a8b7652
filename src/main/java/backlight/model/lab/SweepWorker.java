package backlight.model.lab;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * Repeats a race over seeds beside the window, all trials in turn on all threads that there are.
 *
 * <p>No more than {@code lanes} turns wait at a time, so that what else the threads have to do comes soon. Each trial
 * belongs to one thread at a time, so the bits are those of one trial after the other.
 */
public final class SweepWorker {
    /** Of one turn, in nanoseconds. */
    private static final long TURN = 4_000_000;

    private final Executor threads;
    private final int lanes;
    private final LongSupplier clock;
    private volatile SweepJob job;
    private volatile Sweep progress;

    /**
     * @param lanes how many trials may be under way at once: as many as there are threads
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public SweepWorker(Executor threads, int lanes, LongSupplier clock) {
        if (lanes < 1) throw new IllegalArgumentException("a sweep needs at least 1 lane, not " + lanes);
        this.threads = threads;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** The newest that is known; null before the first start. */
    public Sweep progress() {
        return progress;
    }

    /**
     * Forgets the present sweep and begins another one.
     *
     * @param entrants of a race, by seed; called on any thread, and once for each seed
     * @param firstSeed the others follow one by one
     * @param seeds 1 to {@link Repeat#MOST}
     * @param epochs of the race, at least 0
     */
    public synchronized void start(
            LongFunction<List<Entrant>> entrants, long firstSeed, int seeds, int epochs, Goal goal) {
        Sweep plan = new Sweep(firstSeed, seeds, epochs, goal, List.of(), true);
        SweepJob begun = new SweepJob(entrants, plan);
        progress = plan;
        job = begun;
        for (int lane = 0; lane < lanes; lane++) threads.execute(() -> turn(begun, null));
    }

    /** Ends all work, and keeps what is known. */
    public synchronized void cancel() {
        job = null;
        if (progress != null) progress = progress.ended();
    }

    /** @param under what this lane is at; null for something new */
    private void turn(SweepJob present, SweepJob.Part under) {
        if (present != job) return;
        try {
            SweepJob.Part part = under == null ? next(present) : under;
            if (part != null) advance(present, part);
        } catch (RuntimeException | Error failure) {
            end(present);
            throw failure;
        }
    }

    private SweepJob.Part next(SweepJob present) {
        SweepJob.Part part = present.next();
        for (int lane = present.wake(); lane > 0; lane--) threads.execute(() -> turn(present, null));
        return part;
    }

    private void advance(SweepJob present, SweepJob.Part part) {
        long end = clock.getAsLong() + TURN;
        Trial trial = part.trial();
        boolean more = true;
        while (more && present == job && clock.getAsLong() - end < 0) {
            more = trial.advance();
        }
        if (trial.isOver()) publish(present, part);
        if (present == job) threads.execute(() -> turn(present, trial.isOver() ? null : part));
    }

    private synchronized void publish(SweepJob present, SweepJob.Part ended) {
        if (present != job) return;
        progress = present.take(ended);
        if (progress.isComplete()) job = null;
    }

    /** What fails does not leave a sweep behind that never ends. */
    private synchronized void end(SweepJob failed) {
        if (failed == job) cancel();
    }
}
