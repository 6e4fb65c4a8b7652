package backlight.model.lab;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Runs an experiment beside the window, and leaves the {@link #newest} counts for whoever looks. */
public final class BornDeadRun {
    /** So many networks of each width are drawn before the counts are shown. */
    private static final int SHARE = 250;

    private final Executor background;
    private volatile BornDeadResult newest;
    private volatile boolean running;
    private volatile int order;

    /** @param background runs the simulation, one task for each start */
    public BornDeadRun(Executor background) {
        this.background = background;
    }

    /** The counts of the last start so far; null before the first. */
    public BornDeadResult newest() {
        return newest;
    }

    /** Whether there is more to come. */
    public boolean running() {
        return running;
    }

    /** Begins from nothing, in place of what may be running. */
    public synchronized void start(BornDead experiment) {
        int mine = order + 1;
        order = mine;
        running = true;
        newest = BornDeadResult.none(experiment);
        background.execute(() -> {
            try {
                simulate(experiment, () -> order != mine, result -> publish(mine, result));
            } finally {
                end(mine);
            }
        });
    }

    /** Stops after the network that is being drawn; what was counted stays. */
    public synchronized void cancel() {
        order++;
        running = false;
    }

    private synchronized void publish(int mine, BornDeadResult result) {
        if (order == mine) newest = result;
    }

    private synchronized void end(int mine) {
        if (order == mine) running = false;
    }

    /**
     * Counts until all networks are drawn, or this is cancelled or its thread interrupted.
     *
     * @param counted gets the counts from time to time, and at the end if it is reached
     */
    static void simulate(BornDead experiment, BooleanSupplier cancelled, Consumer<BornDeadResult> counted) {
        List<BornDeadNetworks> widths = experiment.widths().stream()
                .map(width -> new BornDeadNetworks(experiment, width))
                .toList();
        int[][] firstDead = new int[widths.size()][experiment.depth() + 1];
        int done = 0;
        while (done < experiment.networks()) {
            int next = Math.min(done + SHARE, experiment.networks());
            for (int w = 0; w < firstDead.length; w++) {
                for (int network = done; network < next; network++) {
                    if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) return;
                    firstDead[w][widths.get(w).firstDeadLayer(network) - 1]++;
                }
            }
            done = next;
            counted.accept(BornDeadResult.of(experiment, done, firstDead));
        }
    }
}
