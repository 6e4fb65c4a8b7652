package backlight.model.lab;

import backlight.model.network.UnitId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked at of the grid of units and samples, and what is predicted of it.
 *
 * @param column of the race, from 0
 * @param unit whose row is selected
 * @param sample that is selected, from 0, in the order of the training set
 * @param predicting whether the row of the selected unit is hidden until it has been predicted
 * @param guess for how many samples the unit is thought to be off
 * @param marked the samples for which it is thought to be off
 * @param revealed whether the prediction has been compared with the row
 */
public record UnitsView(
        int column,
        Optional<UnitId> unit,
        int sample,
        boolean predicting,
        Optional<UnitGuess> guess,
        Set<Integer> marked,
        boolean revealed) {
    public UnitsView {
        if (column < 0) throw new IllegalArgumentException("columns count from 0, not from " + column);
        if (sample < 0) throw new IllegalArgumentException("samples count from 0, not from " + sample);
        marked = Set.copyOf(marked);
        if (marked.stream().anyMatch(k -> k < 0)) {
            throw new IllegalArgumentException("samples count from 0, but " + marked + " are marked");
        }
        if (!predicting && (guess.isPresent() || !marked.isEmpty() || revealed)) {
            throw new IllegalArgumentException("what is not predicted has no guess, no marks and nothing revealed");
        }
        if (revealed && guess.isEmpty()) throw new IllegalArgumentException("a row is revealed after a guess only");
    }

    /** The first column and sample, no unit, nothing predicted. */
    public static UnitsView initial() {
        return new UnitsView(0, Optional.empty(), 0, false, Optional.empty(), Set.of(), false);
    }

    /** Another column; what was predicted of the old one is gone. */
    public UnitsView withColumn(int changed) {
        return new UnitsView(changed, unit, sample, predicting, Optional.empty(), Set.of(), false);
    }

    /** Another unit; what was predicted of the old one is gone. */
    public UnitsView withUnit(Optional<UnitId> changed) {
        if (changed.equals(unit)) return this;
        return new UnitsView(column, changed, sample, predicting, Optional.empty(), Set.of(), false);
    }

    public UnitsView withSample(int changed) {
        return new UnitsView(column, unit, changed, predicting, guess, marked, revealed);
    }

    public UnitsView withPredicting(boolean changed) {
        return new UnitsView(column, unit, sample, changed, Optional.empty(), Set.of(), false);
    }

    public UnitsView withGuess(UnitGuess changed) {
        return new UnitsView(column, unit, sample, predicting, Optional.of(changed), marked, revealed);
    }

    /** With this sample marked as off, or no longer if it was. */
    public UnitsView withMark(int changed) {
        Set<Integer> others = new HashSet<>(marked);
        if (!others.remove(changed)) others.add(changed);
        return new UnitsView(column, unit, sample, predicting, guess, others, revealed);
    }

    public UnitsView withRevealed(boolean changed) {
        return new UnitsView(column, unit, sample, predicting, guess, marked, changed);
    }

    /** Whether the selected unit's row must not be seen yet. */
    public boolean hides() {
        return predicting && !revealed && unit.isPresent();
    }
}
