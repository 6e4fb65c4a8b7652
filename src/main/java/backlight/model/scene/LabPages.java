package backlight.model.scene;

import backlight.model.lab.BornDead;
import backlight.model.lab.Factors;
import backlight.model.lab.UnitsView;

/**
 * The pages of the Lab: which one is shown, and what each of them shows.
 *
 * @param factors |w| and |f′| along one path
 * @param units every unit at every sample
 * @param bornDead how many networks are dead from the start
 */
public record LabPages(LabPage shown, Factors factors, UnitsView units, BornDead bornDead) {
    public static LabPages initial() {
        return new LabPages(LabPage.RACE, Factors.initial(), UnitsView.initial(), BornDead.initial());
    }

    public LabPages withShown(LabPage changed) {
        return new LabPages(changed, factors, units, bornDead);
    }

    public LabPages withFactors(Factors changed) {
        return new LabPages(shown, changed, units, bornDead);
    }

    public LabPages withUnits(UnitsView changed) {
        return new LabPages(shown, factors, changed, bornDead);
    }

    public LabPages withBornDead(BornDead changed) {
        return new LabPages(shown, factors, units, changed);
    }

    /** That they show columns that there are. */
    void check(int columns) {
        int last = Math.max(factors.column(), units.column());
        if (last >= columns) throw new IllegalArgumentException("there are " + columns + " columns, none is " + last);
    }

    /** With the columns that they show among this many. */
    LabPages within(int columns) {
        LabPages pages = this;
        if (factors.column() >= columns) pages = pages.withFactors(factors.withColumn(columns - 1));
        return units.column() >= columns ? pages.withUnits(units.withColumn(columns - 1)) : pages;
    }
}
