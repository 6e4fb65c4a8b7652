package backlight.view.lab;

import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.List;

/** Mean and variance of the activations of every hidden layer. */
final class MomentsRow extends RaceRow<MomentsCell> {
    private static final double HEIGHT = 15;
    private static final double[] NO_THEORY = {};

    MomentsRow(Messages messages) {
        super(messages, LabRow.MOMENTS, HEIGHT);
    }

    @Override
    MomentsCell cell(int column) {
        return new MomentsCell(messages());
    }

    private static List<LayerSignals> hidden(Moment moment) {
        return moment.layers().subList(0, moment.layers().size() - 1);
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        List<double[]> means = each(
                frame,
                moment -> hidden(moment).stream()
                        .mapToDouble(LayerSignals::meanActivation)
                        .toArray());
        List<double[]> variances = each(
                frame,
                moment -> hidden(moment).stream()
                        .mapToDouble(LayerSignals::activationVariance)
                        .toArray());
        RowScale mean = RowScale.means(means);
        RowScale variance = RowScale.variances(variances);
        head().axis().show(MomentsCell.axes(messages(), mean, variance));
        for (int k = 0; k < cells().size(); k++) {
            List<String> names = hiddenNames(frame.moments().get(k).snapshot().plan());
            cells().get(k)
                    .show(new MomentsCell.Content(
                            means.get(k), variances.get(k), NO_THEORY, NO_THEORY, names, mean, variance));
        }
    }
}
