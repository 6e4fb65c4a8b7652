package backlight.model.training;

import backlight.model.network.Backprop;
import backlight.model.network.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * The past of a training run, any step of which can be had again, with the same bits.
 *
 * <p>Some steps are kept whole, the others are made again from the one before. When the kept ones need too much memory,
 * every other one goes, as long as the way between two stays short; after that the oldest go. Not to be shared between
 * threads.
 */
public final class TrainingHistory {
    /** What may be kept, in bytes. */
    public static final long BUDGET = 52L << 20;

    /** About how long making a step again may take, in multiplications of the network. */
    private static final double LONGEST_WAY = 24e6;

    private static final int BYTES = 8;

    /** Of a kept step, besides its numbers: the objects around them. */
    private static final int OVERHEAD = 256;

    private static final double PASSES = 3;

    /** A step that is kept whole, with what goes on from it. */
    private record Kept(TrainingSetup setup, TrainingPoint point, boolean pinned) {
        long bytes() {
            return OVERHEAD
                    + (long) BYTES
                            * (point.parameters().size()
                                    + point.first().size()
                                    + point.second().size());
        }
    }

    private final long budget;
    private final List<Kept> kept = new ArrayList<>();
    private final LossCurve curve = new LossCurve();
    private long bytes;
    private int spacing = 1;
    private int last;
    private Backprop judge;
    private TrainingSetup judged;

    public TrainingHistory() {
        this(BUDGET);
    }

    TrainingHistory(long budget) {
        this.budget = budget;
    }

    /** Forgets everything, and begins here. */
    public void begin(TrainingSetup setup, TrainingPoint point) {
        kept.clear();
        curve.truncate(-1);
        bytes = 0;
        spacing = 1;
        keep(new Kept(setup, point, true));
        judge(setup, point.step(), new Network(setup.network(), point.parameters()));
    }

    /** Goes on from {@code point}, which replaces what was known of its step and forgets all after it. */
    public void branch(TrainingSetup setup, TrainingPoint point) {
        int step = point.step();
        if (kept.isEmpty() || step < first() || step > last) {
            begin(setup, point);
            return;
        }
        forgetAfter(step);
        curve.truncate(step);
        Kept now = kept.get(kept.size() - 1);
        boolean same = now.point().equals(point) && now.setup().equals(setup);
        if (same) {
            last = step;
            return;
        }
        if (now.point().step() == step) drop(kept.size() - 1);
        keep(new Kept(setup, point, true));
        if (curve.size() == 0) judge(setup, step, new Network(setup.network(), point.parameters()));
    }

    private void forgetAfter(int step) {
        while (kept.get(kept.size() - 1).point().step() > step) drop(kept.size() - 1);
    }

    /** Takes note of the update that {@code trainer} has just made. */
    public void record(TrainingSetup setup, Trainer trainer) {
        last = trainer.step();
        if (last % spacing == 0) keep(new Kept(setup, trainer.point(), false));
        if (trainer.atEpochEnd() && curve.wants(trainer.epoch())) judge(setup, last, trainer.network());
    }

    /** The earliest step that can be gone back to. */
    public int first() {
        return kept.get(0).point().step();
    }

    /** The latest step known. */
    public int last() {
        return last;
    }

    /** Whether {@code point} is what is known of its step. */
    public boolean has(TrainingPoint point) {
        if (kept.isEmpty() || point.step() < first() || point.step() > last) return false;
        return kept.stream().anyMatch(k -> k.point().equals(point))
                || at(point.step()).equals(point);
    }

    /**
     * That step again.
     *
     * @param step from {@link #first()} to {@link #last()}
     */
    public TrainingPoint at(int step) {
        if (step < first() || step > last) {
            throw new IllegalArgumentException("step " + step + " is not in " + first() + " to " + last);
        }
        Kept from = before(step);
        if (from.point().step() == step) return from.point();
        Trainer trainer = from.setup().trainer(from.point());
        while (trainer.step() < step && trainer.divergence().isEmpty()) trainer.advance();
        return trainer.point();
    }

    /** The setup that led to the update after {@code step}, or to {@code step} if it is the last. */
    public TrainingSetup setupAt(int step) {
        return before(step).setup();
    }

    /** The loss over the epochs. */
    public LossCurve curve() {
        return curve;
    }

    /** Bytes of the steps that are kept. */
    public long bytes() {
        return bytes;
    }

    private Kept before(int step) {
        int low = 0;
        int high = kept.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (kept.get(middle).point().step() <= step) low = middle;
            else high = middle - 1;
        }
        return kept.get(low);
    }

    private void keep(Kept step) {
        kept.add(step);
        last = step.point().step();
        bytes += step.bytes();
        while (bytes > budget && kept.size() > 1) makeRoom(step);
    }

    private void makeRoom(Kept newest) {
        boolean thinner = 2.0 * spacing * cost(newest) <= LONGEST_WAY;
        if (!thinner) {
            drop(0);
            return;
        }
        spacing *= 2;
        List<Kept> fewer = new ArrayList<>(kept.size());
        for (Kept each : kept) {
            if (each.pinned() || each.point().step() % spacing == 0) fewer.add(each);
        }
        kept.clear();
        kept.addAll(fewer);
        bytes = kept.stream().mapToLong(Kept::bytes).sum();
    }

    private void drop(int index) {
        bytes -= kept.remove(index).bytes();
    }

    /** Multiplications of one update. */
    private static double cost(Kept step) {
        TrainingSetup setup = step.setup();
        int size = setup.data().train().size();
        int batch = setup.training().batchSize() == 0
                ? size
                : Math.min(size, setup.training().batchSize());
        return PASSES * batch * step.point().parameters().size();
    }

    private void judge(TrainingSetup setup, int step, Network network) {
        if (setup != judged) {
            judge = new Backprop(new Network(setup.network(), network.parameters()));
            judged = setup;
        }
        System.arraycopy(network.theta(), 0, judge.network().theta(), 0, network.theta().length);
        curve.add(
                step,
                Evaluation.of(judge, setup.data().train()).loss(),
                Evaluation.of(judge, setup.data().test()).loss());
    }
}
