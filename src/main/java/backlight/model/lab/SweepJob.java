package backlight.model.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.LongFunction;

/** What a sweep has still to do, and what is known of it. For any thread. */
final class SweepJob {
    /** A trial and its column. */
    record Part(int column, Trial trial) {}

    private final LongFunction<List<Entrant>> entrants;
    private final Sweep plan;
    private final Queue<Part> waiting = new ArrayDeque<>();
    private final List<List<Outcome>> known = new ArrayList<>();
    private int begun;
    private int resting;

    SweepJob(LongFunction<List<Entrant>> entrants, Sweep plan) {
        this.entrants = entrants;
        this.plan = plan;
    }

    /** The next trial, seed after seed; null if none is left, and then one more lane rests. */
    Part next() {
        long seed;
        synchronized (this) {
            if (!waiting.isEmpty()) return waiting.remove();
            if (begun == plan.seeds()) {
                resting++;
                return null;
            }
            seed = plan.firstSeed() + begun++;
        }
        List<Entrant> made = entrants.apply(seed);
        if (made.isEmpty()) throw new IllegalArgumentException("a race needs at least one entrant");
        return begin(seed, made);
    }

    private synchronized Part begin(long seed, List<Entrant> made) {
        while (known.size() < made.size()) known.add(new ArrayList<>());
        for (int column = 0; column < made.size(); column++) {
            waiting.add(new Part(column, new Trial(made.get(column), seed, plan.epochs(), plan.goal())));
        }
        return waiting.remove();
    }

    /** How many resting lanes have something to do again; they no longer rest. */
    synchronized int wake() {
        int woken = Math.min(resting, waiting.size());
        resting -= woken;
        return woken;
    }

    /** What is known with the outcome of this trial. */
    synchronized Sweep take(Part ended) {
        known.get(ended.column()).add(ended.trial().outcome());
        List<Outcomes> columns = known.stream().map(Outcomes::new).toList();
        Sweep sweep = new Sweep(plan.firstSeed(), plan.seeds(), plan.epochs(), plan.goal(), columns, true);
        return sweep.isComplete() ? sweep.ended() : sweep;
    }
}
