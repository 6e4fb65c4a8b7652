package backlight.model.lab;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Runs races beside the window, all entrants in turn on all threads that there are, and looks at the epoch that is wanted.
 *
 * <p>Each entrant belongs to one thread at a time, so the bits are those of one entrant after the other.
 */
public final class RaceWorker {
    /** Of one turn, in nanoseconds. */
    private static final long TURN = 8_000_000;

    /** Between two looks while the wanted epoch is still to come, in nanoseconds: looks take time from training. */
    private static final long REST = 100_000_000;

    /** What is to be looked at; race and sample change together. */
    private record Aim(Race race, int epoch, int sample) {
        boolean isKnown() {
            return race != null && race.known() >= 0;
        }

        /** A sample that was asked for of other data may be beyond these. */
        int nearestSample() {
            return Math.min(sample, race.samples() - 1);
        }

        boolean isShownBy(RaceFrame frame) {
            if (frame == null || frame.race() != race || frame.sample() != nearestSample()) return false;
            return frame.epoch() == Math.min(race.known(), epoch);
        }
    }

    private final Executor threads;
    private final LongSupplier clock;
    private final AtomicInteger orders = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Aim aim = new Aim(null, 0, 0);
    private volatile RaceFrame frame;
    private volatile long looked;
    private volatile boolean running;
    private volatile boolean failed;

    /**
     * @param threads as many as may work at once
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public RaceWorker(Executor threads, LongSupplier clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /** The newest race; null before the first has been prepared. */
    public Race race() {
        return aim.race();
    }

    /** The newest look at it; null before there is one. */
    public RaceFrame frame() {
        return frame;
    }

    /** Whether the newest race has ended by an error: nothing more is to be known of it. */
    public boolean hasFailed() {
        return failed;
    }

    /** Forgets the present race and begins another one. */
    public void start(Supplier<List<Entrant>> entrants, int epochs) {
        int order = forget();
        threads.execute(() -> guarded(order, () -> publish(order, entrants, epochs)));
    }

    private synchronized int forget() {
        aim = new Aim(null, aim.epoch(), aim.sample());
        frame = null;
        failed = false;
        running = false;
        return orders.incrementAndGet();
    }

    /** What fails does not leave a race behind that never ends. */
    private void guarded(int order, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            fail(order);
            throw failure;
        }
    }

    private synchronized void fail(int order) {
        if (order != orders.get()) return;
        stop();
        failed = true;
    }

    private void publish(int order, Supplier<List<Entrant>> entrants, int epochs) {
        if (order != orders.get()) return;
        publish(order, new Race(entrants.get(), epochs));
    }

    private synchronized void publish(int order, Race made) {
        if (order != orders.get()) return;
        running = true;
        aim = new Aim(made, aim.epoch(), aim.sample());
        made.recordings().forEach(recording -> threads.execute(() -> turn(order, recording)));
    }

    /** Ends all work on the present race, and keeps what is known of it. */
    public synchronized void stop() {
        running = false;
        orders.incrementAndGet();
    }

    private void turn(int order, Recording recording) {
        guarded(order, () -> advance(order, recording));
        if (!recording.isComplete() && order == orders.get()) threads.execute(() -> turn(order, recording));
        look();
    }

    private void advance(int order, Recording recording) {
        long end = clock.getAsLong() + TURN;
        boolean more = true;
        while (more && order == orders.get() && clock.getAsLong() - end < 0) {
            more = recording.advance();
        }
    }

    /** Asks for a look at this epoch, which {@link #frame} has some time later; of several that wait, the last counts. */
    public void ask(int epoch, int sample) {
        aim(epoch, sample);
        look();
    }

    private synchronized void aim(int epoch, int sample) {
        aim = new Aim(aim.race(), epoch, sample);
    }

    /** Whether {@link #frame} shows what was asked for, as far as it is known. */
    public boolean isSettled() {
        Aim present = aim;
        return present.isKnown() && present.isShownBy(frame);
    }

    private void look() {
        Aim present = aim;
        if (!present.isKnown() || present.isShownBy(frame) || rests(present)) return;
        if (!looking.compareAndSet(false, true)) return;
        int order = orders.get();
        threads.execute(() -> {
            try {
                guarded(order, this::show);
            } finally {
                looked = clock.getAsLong();
                looking.set(false);
            }
            look();
        });
    }

    /** Whether a look can wait: a turn that ends later asks again. */
    private boolean rests(Aim present) {
        RaceFrame newest = frame;
        if (!running || newest == null || newest.race() != present.race()) return false;
        if (newest.sample() != present.nearestSample() || present.race().isComplete()) return false;
        return present.race().known() < present.epoch() && clock.getAsLong() - looked < REST;
    }

    private void show() {
        Aim present = aim;
        if (present.isKnown()) show(RaceFrame.of(present.race(), present.epoch(), present.nearestSample()));
    }

    private synchronized void show(RaceFrame newest) {
        if (newest.race() == aim.race()) frame = newest;
    }
}
