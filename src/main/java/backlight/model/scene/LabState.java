package backlight.model.scene;

import backlight.model.activation.Activations;
import backlight.model.lab.Entrant;
import backlight.model.lab.Goal;
import backlight.model.lab.Repeat;
import backlight.model.network.Initialization;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the Lab shows.
 *
 * @param scenario the id of the experiment that it was set up for
 * @param shared what all columns have in common; its sample, its scale and its map are those of every column
 * @param prologue what happens before the race
 * @param columns from left to right, 1 to {@link #MOST_COLUMNS}
 * @param epochs of the race, 1 to {@link #MOST_EPOCHS}
 * @param epoch the one that is shown, of all columns
 * @param rows those that are not hidden
 * @param pages what is shown of it
 * @param repeat how it is repeated over seeds
 */
public record LabState(
        String scenario,
        BackpropState shared,
        Optional<Prologue> prologue,
        List<Column> columns,
        int epochs,
        int epoch,
        Set<LabRow> rows,
        LabPages pages,
        Repeat repeat) {
    public static final int MOST_COLUMNS = 8;
    public static final int MOST_EPOCHS = 10_000;

    /** The rows that most races are looked at with. */
    public static final Set<LabRow> USUAL_ROWS = Set.of(LabRow.FLOW, LabRow.UNITS, LabRow.DELTA, LabRow.LOSS);

    /** The scenario of a network that was not prepared. */
    public static final String OWN = "own";

    private static final int EPOCHS = 200;
    private static final int SHOWN = 20;

    public LabState {
        columns = List.copyOf(columns);
        rows = rows.isEmpty() ? Set.of() : Set.copyOf(rows);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("the Lab has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
        }
        if (epochs < 1 || epochs > MOST_EPOCHS) {
            throw new IllegalArgumentException("a race has 1 to " + MOST_EPOCHS + " epochs, not " + epochs);
        }
        if (epoch < 0 || epoch > epochs) {
            throw new IllegalArgumentException("epoch " + epoch + " is not in 0 to " + epochs);
        }
        pages.check(columns.size());
    }

    /** The state that a newcomer meets: five activations from the same start, which kills many units of one of them. */
    public static LabState initial() {
        return of("five-activations", OpeningRace.network(), remedies(), EPOCHS).withEpoch(SHOWN);
    }

    /** A race of five activations in this network, from its start. */
    public static LabState of(BackpropState network) {
        return of(OWN, network.restarted(), remedies(), EPOCHS);
    }

    private static List<Column> remedies() {
        return Stream.of("relu", "leaky-relu", "prelu", "elu", "selu")
                .map(id -> Column.of(Activations.byId(id)))
                .toList();
    }

    /** A race from its first epoch, with the usual rows, that is solved where the loss falls below 0.1. */
    public static LabState of(String scenario, BackpropState shared, List<Column> columns, int epochs) {
        return new LabState(
                scenario,
                shared,
                Optional.empty(),
                columns,
                epochs,
                0,
                USUAL_ROWS,
                LabPages.initial(),
                new Repeat(50, new Goal(Goal.Measure.LOSS, 0.1)));
    }

    /** The whole state of a column before the first epoch, as the Backprop workspace has it. */
    public BackpropState state(int column) {
        Column wanted = columns.get(column);
        BackpropState start = shared.restarted();
        return prologue.map(killing -> wanted.in(start, killing)).orElseGet(() -> wanted.in(start));
    }

    /** What takes part in the race. */
    public List<Entrant> entrants() {
        return entrants(shared.restarted());
    }

    /** The same race from the weights of another seed, with another order of the samples. */
    public List<Entrant> entrants(long seed) {
        return entrants(withSeed(seed).shared.restarted());
    }

    private List<Entrant> entrants(BackpropState start) {
        return columns.stream()
                .map(column ->
                        prologue.map(killing -> column.entrant(start, killing)).orElseGet(() -> column.entrant(start)))
                .toList();
    }

    /** Whether the two race alike, whatever is shown of them. */
    public boolean racesLike(LabState other) {
        return shared.start().equals(other.shared.start())
                && shared.setup().equals(other.shared.setup())
                && shared.initialization().equals(other.shared.initialization())
                && prologue.equals(other.prologue)
                && columns.equals(other.columns)
                && epochs == other.epochs;
    }

    /** Whether the two are the same race when they are repeated over seeds, whatever the present seed is. */
    public boolean repeatsLike(LabState other) {
        boolean sameGoal = repeat.goal().equals(other.repeat.goal());
        return sameGoal
                && Redraw.alike(shared, other.shared)
                && prologue.equals(other.prologue)
                && columns.equals(other.columns)
                && epochs == other.epochs;
    }

    /** At the epoch and the sample of {@code present}, as far as there are such, unless that is another experiment. */
    LabState seenFrom(LabState present) {
        if (!scenario.equals(present.scenario)) return this;
        int last = shared.samples().train().size() - 1;
        return withShared(shared.withSample(Math.min(last, present.shared.sample())))
                .withEpoch(present.epoch);
    }

    /** With other data the prologue is gone: it was made for what it killed, and breaks elsewhere. */
    public LabState withShared(BackpropState changed) {
        Optional<Prologue> fitting = prologue.filter(killing -> changed.data().equals(shared.data()));
        return new LabState(scenario, changed, fitting, columns, epochs, epoch, rows, pages, repeat);
    }

    /** From the weights of this seed, which also decides the order of the samples. */
    public LabState withSeed(long seed) {
        LabState seeded = withInitialization(shared.initialization().withSeed(seed));
        return seeded.withShared(seeded.shared.withTraining(shared.training().withSeed(seed)));
    }

    /** With new weights, but for those that are locked. */
    public LabState withInitialization(Initialization changed) {
        return withShared(redrawn(shared, changed));
    }

    /** A network with new weights, but for those that are locked. */
    public static BackpropState redrawn(BackpropState network, Initialization changed) {
        return Redraw.of(network, changed);
    }

    public LabState withPrologue(Prologue changed) {
        return new LabState(scenario, shared, Optional.of(changed), columns, epochs, epoch, rows, pages, repeat);
    }

    public LabState withColumns(List<Column> changed) {
        LabPages within = pages.within(Math.max(1, changed.size()));
        return new LabState(scenario, shared, prologue, changed, epochs, epoch, rows, within, repeat);
    }

    /** The shown epoch stays within the race. */
    public LabState withEpochs(int changed) {
        return new LabState(
                scenario, shared, prologue, columns, changed, Math.min(epoch, changed), rows, pages, repeat);
    }

    /** The nearest epoch of the race. */
    public LabState withEpoch(int changed) {
        int nearest = Math.max(0, Math.min(epochs, changed));
        return new LabState(scenario, shared, prologue, columns, epochs, nearest, rows, pages, repeat);
    }

    public LabState withRow(LabRow row, boolean shown) {
        Set<LabRow> changed = EnumSet.noneOf(LabRow.class);
        changed.addAll(rows);
        if (shown) changed.add(row);
        else changed.remove(row);
        return new LabState(scenario, shared, prologue, columns, epochs, epoch, changed, pages, repeat);
    }

    public LabPage page() {
        return pages.shown();
    }

    public LabState withRows(Set<LabRow> changed) {
        return new LabState(scenario, shared, prologue, columns, epochs, epoch, changed, pages, repeat);
    }

    public LabState withPage(LabPage changed) {
        return withPages(pages.withShown(changed));
    }

    public LabState withPages(LabPages changed) {
        return new LabState(
                scenario, shared, prologue, columns, epochs, epoch, rows, changed.within(columns.size()), repeat);
    }

    public LabState withRepeat(Repeat changed) {
        return new LabState(scenario, shared, prologue, columns, epochs, epoch, rows, pages, changed);
    }
}
