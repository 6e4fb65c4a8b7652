package backlight.view.screen;

import backlight.model.lab.BornDeadResult;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabState;
import backlight.view.lab.SeedsLook;
import javafx.beans.value.ObservableValue;

/**
 * What happens in the Lab by itself.
 *
 * @param playing whether the epochs go on
 * @param failed whether the race has ended by an error
 * @param shown the newest look at the race; null before there is one
 * @param seeds the newest of the repetition over seeds; null before there is one
 * @param count of networks that are born dead
 */
public record LabActivity(
        ObservableValue<Boolean> playing,
        ObservableValue<Boolean> failed,
        ObservableValue<Look> shown,
        ObservableValue<SeedsLook> seeds,
        ObservableValue<Count> count) {
    /** The newest of a race with the columns of this state; null while nothing is known of them. */
    RaceFrame frame(LabState state) {
        Look look = shown.getValue();
        return look != null && look.state().columns().equals(state.columns()) ? look.frame() : null;
    }

    /**
     * How many networks are born dead, as far as it has been counted.
     *
     * @param newest null before the first
     */
    public record Count(BornDeadResult newest, boolean running) {
        public static final Count NONE = new Count(null, false);
    }

    /**
     * A look at a race, and the state that the race belongs to.
     *
     * @param known the last epoch that all columns have come to
     */
    public record Look(LabState state, RaceFrame frame, int known) {}
}
