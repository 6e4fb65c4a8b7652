package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabState;
import javafx.beans.value.ObservableValue;

/**
 * What happens in the Lab by itself.
 *
 * @param playing whether the epochs go on
 * @param shown the newest look at the race; null before there is one
 */
public record LabActivity(ObservableValue<Boolean> playing, ObservableValue<Look> shown) {
    /** A look at a race, and the state that the race belongs to. */
    public record Look(LabState state, RaceFrame frame) {}
}
