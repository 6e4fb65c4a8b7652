package backlight.model.training;

import backlight.model.network.Parameters;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Trains beside the window: takes orders at once, works in the background, and leaves the newest {@link #progress}
 * for whoever looks.
 */
public final class TrainingWorker {
    private static final long PUBLISH = 16_000_000;
    private static final double SECOND = 1e9;
    private static final int NOWHERE = -1;

    /** Updates per second that nothing reaches; infinitely many, times no time at all, would not be a number. */
    private static final double UNLIMITED = 1e12;

    private final Executor background;
    private final LongSupplier clock;
    private final TrainingRun run = new TrainingRun();
    private final AtomicInteger wanted = new AtomicInteger(NOWHERE);
    private final AtomicInteger orders = new AtomicInteger();
    private volatile Progress progress;
    private volatile double pace = 1;
    private int told;
    private int shown;
    private long moves;

    /**
     * @param background runs one order after the other
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public TrainingWorker(Executor background, LongSupplier clock) {
        this.background = background;
        this.clock = clock;
    }

    /** The newest that is known; null before the first order is done. */
    public Progress progress() {
        return progress;
    }

    /**
     * Takes over what was set elsewhere, and stops training.
     *
     * @param branches whether a point that the run does not know goes on from its past, as what a hand has changed does
     * @return the generation of every progress from here on
     */
    public int show(Parameters start, TrainingSetup setup, TrainingPoint point, boolean branches) {
        orders.incrementAndGet();
        int generation = ++told;
        background.execute(() -> {
            run.show(start, setup, point, branches);
            shown = generation;
            publish(false);
        });
        return generation;
    }

    /** @param updates per second; infinite for as many as possible */
    public void setPace(double updates) {
        pace = Math.min(updates, UNLIMITED);
    }

    /** Trains until it is told otherwise, or cannot go on. */
    public void train() {
        int order = orders.incrementAndGet();
        background.execute(() -> loop(order));
    }

    /** Stops training. */
    public void pause() {
        orders.incrementAndGet();
        background.execute(() -> publish(false));
    }

    /** Makes one update. */
    public void advance() {
        orders.incrementAndGet();
        background.execute(() -> {
            if (run.advance()) moves++;
            publish(false);
        });
    }

    /** Makes the updates that are left of the epoch. */
    public void finishEpoch() {
        orders.incrementAndGet();
        background.execute(() -> {
            boolean more = true;
            while (more) {
                more = run.advance();
                if (more) moves++;
                more = more && !run.atEpochEnd();
            }
            publish(false);
        });
    }

    /** Goes to that step; of several such orders that wait, the last one counts. */
    public void seek(int step) {
        orders.incrementAndGet();
        wanted.set(step);
        background.execute(() -> {
            int last = wanted.getAndSet(NOWHERE);
            if (last == NOWHERE) return;
            run.seek(last);
            moves++;
            publish(false);
        });
    }

    private void loop(int order) {
        long began = clock.getAsLong();
        long published = began;
        double owed = 1;
        long last = began;
        while (order == orders.get()) {
            long now = clock.getAsLong();
            owed = Math.min(owed + (now - last) / SECOND * pace, Math.max(1, pace / 10));
            last = now;
            if (owed < 1) {
                if (!pauseBriefly()) break;
                continue;
            }
            owed--;
            if (!run.advance()) break;
            moves++;
            if (now - published > PUBLISH) {
                published = now;
                publish(true);
            }
        }
        publish(false);
    }

    /** False if the program wants the thread to end. */
    private static boolean pauseBriefly() {
        try {
            Thread.sleep(1);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void publish(boolean running) {
        TrainingHistory history = run.history();
        progress = new Progress(
                run.setup(),
                run.point(),
                history.curve().copy(),
                history.first(),
                history.last(),
                running,
                run.divergence(),
                shown,
                moves);
    }
}
