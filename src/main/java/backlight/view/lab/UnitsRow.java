package backlight.view.lab;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;

/** How many units are dead, off and saturated. */
final class UnitsRow extends RaceRow<UnitsCell> {
    private static final double HEIGHT = 4.9;

    UnitsRow(Messages messages) {
        super(messages, LabRow.UNITS, HEIGHT);
    }

    @Override
    double growth() {
        return 0.2;
    }

    @Override
    double need(double heads, double columns) {
        double cells =
                cells().stream().mapToDouble(cell -> cell.need(columns)).max().orElse(0);
        return Math.max(super.need(heads, columns), cells);
    }

    @Override
    UnitsCell cell(int column) {
        return new UnitsCell(messages());
    }

    @Override
    String note(LabState state, RaceFrame frame) {
        return messages()
                .text("lab.row.units.note", state.shared().samples().train().size());
    }

    @Override
    Object beside(LabState state) {
        return LabRow.UNITS;
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        for (int k = 0; k < cells().size(); k++)
            cells().get(k).show(frame.moments().get(k));
    }
}
