package backlight.view.lab;

import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.UnitGrid;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;

/** Which unit is off for which sample. */
final class GridRow extends RaceRow<UnitGridCell> {
    private static final double HEIGHT = 8.5;

    GridRow(Messages messages) {
        super(messages, LabRow.GRID, HEIGHT);
    }

    @Override
    UnitGridCell cell(int column) {
        return new UnitGridCell(messages());
    }

    @Override
    Object beside(LabState state) {
        return LabRow.GRID;
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        for (int k = 0; k < cells().size(); k++) {
            Moment moment = frame.moments().get(k);
            cells().get(k)
                    .show(UnitGrid.of(
                            moment.snapshot().setup(), moment.snapshot().parameters(), Moment.EPSILON));
        }
    }
}
