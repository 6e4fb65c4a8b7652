package backlight.model.lab;

import java.util.ArrayDeque;
import java.util.Queue;

/** Experiments that have run. */
public final class Counted {
    private Counted() {}

    public static BornDeadResult all(BornDead experiment) {
        return run(experiment, experiment.networks());
    }

    /** Cancelled after the first counts. */
    public static BornDeadResult some(BornDead experiment) {
        return run(experiment, 1);
    }

    private static BornDeadResult run(BornDead experiment, int networks) {
        Queue<Runnable> tasks = new ArrayDeque<>();
        BornDeadRun run = new BornDeadRun(tasks::add, () -> 0);
        run.start(experiment);
        while (run.newest().networks() < networks) tasks.remove().run();
        run.cancel();
        return run.newest();
    }
}
