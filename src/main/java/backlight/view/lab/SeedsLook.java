package backlight.view.lab;

import backlight.model.lab.Outcomes;
import backlight.model.lab.Sweep;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;

/**
 * What is known of a race that was repeated over seeds.
 *
 * @param of the race that was repeated
 * @param sweep the newest that is known of it
 */
public record SeedsLook(LabState of, Sweep sweep) {
    /** Whether it is of another race than this one. */
    public boolean isStale(LabState shown) {
        return !of.repeatsLike(shown);
    }

    /** How this column ended, wherever it stood; none for one that took no part, and before the first repetition. */
    static Outcomes outcomes(SeedsLook look, Column column) {
        int place = look == null ? -1 : look.of().columns().indexOf(column);
        return place < 0 || place >= look.sweep().columns().size()
                ? Outcomes.NONE
                : look.sweep().columns().get(place);
    }
}
