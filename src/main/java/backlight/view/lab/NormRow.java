package backlight.view.lab;

import backlight.model.health.LayerHealth;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.List;

/** ‖δ‖ of every layer. */
final class NormRow extends RaceRow<NormCell> {
    private static final double HEIGHT = 7.8;

    NormRow(Messages messages) {
        super(messages, LabRow.DELTA, HEIGHT);
    }

    @Override
    NormCell cell(int column) {
        return new NormCell(messages());
    }

    private static double[] norms(Moment moment) {
        return moment.health().layers().stream().mapToDouble(LayerHealth::norm).toArray();
    }

    @Override
    Object beside(LabState state) {
        return LabRow.DELTA;
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        List<double[]> norms = each(frame, NormRow::norms);
        RowScale scale = RowScale.norms(norms);
        head().axis().show(scale);
        for (int k = 0; k < cells().size(); k++) {
            List<String> names = names(frame.moments().get(k).snapshot().plan());
            cells().get(k).show(new NormCell.Content(norms.get(k), names, scale));
        }
    }
}
