package backlight.view.lab;

import backlight.model.lab.Moment;
import backlight.model.lab.UnitGrid;
import backlight.model.network.Parameters;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingSetup;

/** The grid of units and samples that was worked out last: with many of them that takes longer than a frame. */
public final class NewestUnitGrid {
    private TrainingSetup setup;
    private Parameters parameters;
    private UnitGrid grid;

    /** Worked out anew only if the data, the network or its numbers are others; the shown sample does not matter. */
    public UnitGrid of(Snapshot snapshot) {
        boolean same = grid != null
                && snapshot.setup() == setup
                && (snapshot.parameters() == parameters || snapshot.parameters().equals(parameters));
        if (same) return grid;
        setup = snapshot.setup();
        parameters = snapshot.parameters();
        grid = UnitGrid.of(setup, parameters, Moment.EPSILON);
        return grid;
    }
}
