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

    private record Wanted(int epoch, int sample) {}

    private final Executor threads;
    private final LongSupplier clock;
    private final AtomicInteger orders = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Race race;
    private volatile Wanted wanted = new Wanted(0, 0);
    private volatile RaceFrame frame;

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
        return race;
    }

    /** The newest look at it; null before there is one. */
    public RaceFrame frame() {
        return frame;
    }

    /** Forgets the present race and begins another one. */
    public void start(Supplier<List<Entrant>> entrants, int epochs) {
        int order = forget();
        threads.execute(() -> {
            if (order != orders.get()) return;
            Race made = new Race(entrants.get(), epochs);
            publish(order, made);
        });
    }

    private synchronized int forget() {
        race = null;
        frame = null;
        return orders.incrementAndGet();
    }

    private synchronized void publish(int order, Race made) {
        if (order != orders.get()) return;
        race = made;
        made.recordings().forEach(recording -> threads.execute(() -> turn(order, made, recording)));
    }

    /** Ends all work on the present race, and keeps what is known of it. */
    public synchronized void stop() {
        orders.incrementAndGet();
    }

    private void turn(int order, Race running, Recording recording) {
        long end = clock.getAsLong() + TURN;
        while (order == orders.get() && clock.getAsLong() - end < 0 && recording.advance()) Thread.onSpinWait();
        if (!recording.isComplete() && order == orders.get()) threads.execute(() -> turn(order, running, recording));
        look();
    }

    /** Asks for a look at this epoch, which {@link #frame} has some time later; of several that wait, the last counts. */
    public void ask(int epoch, int sample) {
        wanted = new Wanted(epoch, sample);
        look();
    }

    /** Whether {@link #frame} shows what was asked for, as far as it is known. */
    public boolean isSettled() {
        Race present = race;
        if (present == null || present.known() < 0) return false;
        return shows(frame, present, wanted);
    }

    private static boolean shows(RaceFrame shown, Race present, Wanted asked) {
        if (shown == null || shown.race() != present || shown.sample() != asked.sample()) return false;
        return shown.epoch() == Math.min(present.known(), asked.epoch());
    }

    private void look() {
        if (isSettled() || race == null || race.known() < 0 || !looking.compareAndSet(false, true)) return;
        threads.execute(() -> {
            try {
                Race present = race;
                Wanted asked = wanted;
                if (present != null && present.known() >= 0) show(RaceFrame.of(present, asked.epoch(), asked.sample()));
            } finally {
                looking.set(false);
            }
            look();
        });
    }

    private synchronized void show(RaceFrame newest) {
        if (newest.race() == race) frame = newest;
    }
}
