package backlight.view.lab;

import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The way of mean and variance through the layers, on the map that theory draws at the start. */
final class MapRow extends RaceRow<MomentMapCell> {
    private static final double HEIGHT = 11;

    private final Theories theories;

    MapRow(Messages messages, Theories theories) {
        super(messages, LabRow.MAP, HEIGHT);
        this.theories = theories;
    }

    @Override
    MomentMapCell cell(int column) {
        return new MomentMapCell(messages());
    }

    private static double[] from(double input, double... layers) {
        return DoubleStream.concat(DoubleStream.of(input), DoubleStream.of(layers))
                .toArray();
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        List<double[]> means = each(
                frame,
                moment ->
                        from(Theories.inputs(moment).mean(), MomentsRow.hidden(moment, LayerSignals::meanActivation)));
        List<double[]> variances = each(
                frame,
                moment -> from(
                        Theories.inputs(moment).variance(),
                        MomentsRow.hidden(moment, LayerSignals::activationVariance)));
        RowScale mean = RowScale.means(means);
        RowScale variance = RowScale.variances(variances);
        head().axis().show(variance);
        for (int k = 0; k < cells().size(); k++) {
            Moment moment = frame.moments().get(k);
            if (moment.snapshot().plan().hidden() == 0) {
                cells().get(k).showNone();
                continue;
            }
            List<String> names = new ArrayList<>(List.of(messages().text("lab.layer.input")));
            names.addAll(hiddenNames(moment.snapshot().plan()));
            cells().get(k)
                    .show(new MomentMapCell.Content(
                            theories.map(state, frame, k),
                            means.get(k),
                            variances.get(k),
                            names,
                            mean.window(),
                            variance));
        }
    }
}
