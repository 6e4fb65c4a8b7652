package backlight.model.lab;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one column of a race ended from several seeds.
 *
 * @param list by seed, ascending
 */
public record Outcomes(List<Outcome> list) {
    public static final Outcomes NONE = new Outcomes(List.of());

    /** Of the intervals around shares. */
    public static final double CONFIDENCE = 0.99;

    public Outcomes {
        list = list.stream().sorted(Comparator.comparingLong(Outcome::seed)).toList();
    }

    public int count() {
        return list.size();
    }

    /** How many reached the goal at some epoch. */
    public int solved() {
        return count(Outcome::isSolved);
    }

    /** How many networks have a hidden layer that is dead at the end. */
    public int dead() {
        return count(Outcome::dead);
    }

    /** How many had to stop because a number was no longer finite. */
    public int diverged() {
        return count(Outcome::isDiverged);
    }

    private int count(Predicate<Outcome> which) {
        return (int) list.stream().filter(which).count();
    }

    /** The mean share of hidden units that are dead at the end; NaN without outcomes. */
    public double deadUnitShare() {
        return list.stream().mapToDouble(Outcome::deadShare).average().orElse(Double.NaN);
    }

    /** Which shares of solved networks fit. At least one outcome must be there. */
    public BinomialInterval solvedShare() {
        return BinomialInterval.of(solved(), count(), CONFIDENCE);
    }

    /** Which shares of dead networks fit. At least one outcome must be there. */
    public BinomialInterval deadNetworkShare() {
        return BinomialInterval.of(dead(), count(), CONFIDENCE);
    }

    /** Of the epochs to the goal, over those that reached it; NaN if none did. */
    public double medianEpochs() {
        return epochs(0.5);
    }

    /**
     * The epochs within which this share of those that reached the goal did so, straight between two of them (type 7 of
     * Hyndman and Fan 1996); NaN if none did.
     *
     * @param share 0 for the fastest, 0.5 for the median, 1 for the slowest
     */
    public double epochs(double share) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        int[] sorted = list.stream()
                .filter(Outcome::isSolved)
                .mapToInt(Outcome::solvedAt)
                .sorted()
                .toArray();
        if (sorted.length == 0) return Double.NaN;
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
