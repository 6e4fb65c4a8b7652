package backlight.model.lab;

import backlight.model.network.NetworkPlan;
import backlight.model.network.UnitId;
import backlight.model.training.Divergence;
import backlight.model.training.Trainer;
import backlight.model.training.TrainingPoint;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One entrant's way through a race. One thread at a time may {@link #advance} it; any thread may look at the epochs up to
 * {@link #known}.
 *
 * <p>Some epochs are kept whole, the others are trained again from the one before, with the same bits.
 */
public final class Recording {
    /** What the kept points may need at most, in bytes. */
    static final long BUDGET = 48L << 20;

    private static final int BYTES = 8;

    private final Entrant entrant;
    private final EpochRecord[] records;
    private final BitSet[] everDead;
    private final TrainingPoint[] kept;
    private final int stride;
    private final Replay replay;
    private Trainer trainer;
    private EpochMeter meter;
    private volatile int known = -1;
    private volatile Divergence divergence;

    /** @param epochs at least 0 */
    public Recording(Entrant entrant, int epochs) {
        this(entrant, epochs, BUDGET);
    }

    /**
     * @param epochs at least 0
     * @param budget what the kept points may need, in bytes, above 0
     */
    Recording(Entrant entrant, int epochs, long budget) {
        if (epochs < 0) throw new IllegalArgumentException("a race has at least 0 epochs, not " + epochs);
        this.entrant = entrant;
        records = new EpochRecord[epochs + 1];
        everDead = new BitSet[epochs + 1];
        int copies = 1 + entrant.setup().training().optimizer().moments();
        long point = (long) copies * BYTES * entrant.start().size();
        stride = (int) Math.max(1, (point * epochs + budget - 1) / budget);
        kept = new TrainingPoint[epochs / stride + 1];
        replay = new Replay(entrant.setup());
    }

    public Entrant entrant() {
        return entrant;
    }

    /** The last epoch that it is to have. */
    public int epochs() {
        return records.length - 1;
    }

    /** The last epoch that is known, −1 before the first measurement. */
    public int known() {
        return known;
    }

    /** Why it had to stop after {@link #known} epochs; empty if it did not. */
    public Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return known == epochs() || divergence != null;
    }

    /**
     * Trains one epoch; the first call measures the start.
     *
     * @return false if nothing was left to do
     */
    public boolean advance() {
        if (isComplete()) return false;
        if (trainer == null) begin();
        else if (!train()) return false;
        record(known + 1);
        return true;
    }

    private void begin() {
        trainer = entrant.setup().trainer(entrant.point());
        meter = new EpochMeter(trainer.network(), entrant.setup().data().train());
    }

    private boolean train() {
        Replay.epoch(trainer);
        divergence = trainer.divergence().orElse(null);
        return divergence == null;
    }

    private void record(int epoch) {
        EpochRecord now = meter.measure();
        records[epoch] = now;
        if (epoch % stride == 0) kept[epoch / stride] = trainer.point();
        BitSet ever = epoch == 0 ? new BitSet() : (BitSet) everDead[epoch - 1].clone();
        ever.or(now.dead());
        everDead[epoch] = ever;
        known = epoch;
    }

    /** The nearest epoch that is known. */
    public int nearest(int epoch) {
        return Math.max(0, Math.min(known, epoch));
    }

    /** The mean L over the training set after this many epochs, up to {@link #known}. */
    public double loss(int epoch) {
        return records[epoch].evaluation().loss();
    }

    /** The share of training samples whose class is told right, 0 to 1; NaN for regression. */
    public double accuracy(int epoch) {
        return records[epoch].evaluation().accuracy();
    }

    /** The hidden units that are off for every training sample. */
    public Set<UnitId> dead(int epoch) {
        return units(records[epoch].dead());
    }

    /** How many hidden units there are. */
    public int hiddenUnits() {
        return EpochMeter.hiddenUnits(entrant.setup().network());
    }

    /** How many hidden units are dead. */
    public int deadCount(int epoch) {
        return records[epoch].dead().cardinality();
    }

    /** How many hidden units have been dead at some epoch up to this one, but were not at the start. */
    public int died(int epoch) {
        return everDead[epoch].cardinality() - records[0].dead().cardinality();
    }

    /** How many have been dead at some epoch before, and are not now. */
    public int revived(int epoch) {
        return everDead[epoch].cardinality() - records[epoch].dead().cardinality();
    }

    /** The mean learned slope of layer l; NaN if it learns none. */
    public double slope(int epoch, int l) {
        return records[epoch].slopes()[l - 1];
    }

    private Set<UnitId> units(BitSet numbers) {
        NetworkPlan plan = entrant.setup().network();
        Set<UnitId> units = new LinkedHashSet<>();
        int first = 0;
        for (int l = 1; l < plan.depth(); l++) {
            for (int j = 0; j < plan.units(l); j++) if (numbers.get(first + j)) units.add(new UnitId(l, j));
            first += plan.units(l);
        }
        return units;
    }

    /** Where training stands after this many epochs, up to {@link #known}. */
    public TrainingPoint at(int epoch) {
        if (epoch < 0 || epoch > known) {
            throw new IllegalArgumentException("epoch " + epoch + " is not in 0 to " + known);
        }
        int before = epoch - epoch % stride;
        TrainingPoint from = kept[epoch / stride];
        return before == epoch ? from : replay.at(epoch, before, from);
    }
}
