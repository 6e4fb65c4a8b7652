package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabState;
import javafx.scene.Node;

/** One page of the Lab. */
interface LabSheet {
    /** All of it, always the same node. */
    Node node();

    /** @param frame of the same columns; null while nothing of their race is known yet */
    void show(LabState state, RaceFrame frame);
}
