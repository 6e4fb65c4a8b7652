package backlight.model.lab;

/** Experiments that have run. */
public final class Counted {
    private Counted() {}

    public static BornDeadResult all(BornDead experiment) {
        BornDeadResult[] last = new BornDeadResult[1];
        BornDeadRun.simulate(experiment, () -> false, result -> last[0] = result);
        return last[0];
    }

    /** Cancelled after the first counts. */
    public static BornDeadResult some(BornDead experiment) {
        BornDeadResult[] last = new BornDeadResult[1];
        BornDeadRun.simulate(experiment, () -> last[0] != null, result -> last[0] = result);
        return last[0];
    }
}
