package backlight.model.lab;

import java.util.List;

/**
 * The same race from several seeds, as far as it is known.
 *
 * @param firstSeed the others follow one by one
 * @param seeds how many, 1 to {@link Repeat#MOST}
 * @param epochs of the race
 * @param goal what counts as solved
 * @param columns what is known of each entrant, in their order; none before the first race was set up
 * @param running whether more is being worked out
 */
public record Sweep(long firstSeed, int seeds, int epochs, Goal goal, List<Outcomes> columns, boolean running) {
    public Sweep {
        columns = List.copyOf(columns);
        new Repeat(seeds, goal);
    }

    /** How many trials have ended. */
    public int done() {
        return columns.stream().mapToInt(Outcomes::count).sum();
    }

    /** How many seeds all columns have ended with. */
    public int seedsDone() {
        return columns.stream().mapToInt(Outcomes::count).min().orElse(0);
    }

    /** The share of the work that is done, 0 to 1. */
    public double share() {
        return columns.isEmpty() ? 0 : (double) done() / (columns.size() * seeds);
    }

    public boolean isComplete() {
        return !columns.isEmpty() && seedsDone() == seeds;
    }

    /** The same, with nothing more to come. */
    Sweep ended() {
        return new Sweep(firstSeed, seeds, epochs, goal, columns, false);
    }
}
