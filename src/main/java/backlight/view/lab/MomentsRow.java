package backlight.view.lab;

import backlight.model.activation.Moments;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Mean and variance of the activations of every hidden layer, beside what theory expects of them at the start. */
final class MomentsRow extends RaceRow<MomentsCell> {
    private static final double HEIGHT = 11.5;

    private final Theories theories;

    MomentsRow(Messages messages, Theories theories) {
        super(messages, LabRow.MOMENTS, HEIGHT);
        this.theories = theories;
    }

    @Override
    MomentsCell cell(int column) {
        return new MomentsCell(messages());
    }

    /** Of the hidden layers. */
    static double[] hidden(Moment moment, ToDoubleFunction<LayerSignals> number) {
        return moment.layers().subList(0, moment.layers().size() - 1).stream()
                .mapToDouble(number)
                .toArray();
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        List<double[]> means = each(frame, moment -> hidden(moment, LayerSignals::meanActivation));
        List<double[]> variances = each(frame, moment -> hidden(moment, LayerSignals::activationVariance));
        RowScale mean = RowScale.means(means);
        RowScale variance = RowScale.variances(variances);
        head().axis().show(MomentsCell.axes(messages(), mean, variance));
        for (int k = 0; k < cells().size(); k++) {
            Moment moment = frame.moments().get(k);
            List<Moments> course = theories.course(state, frame, k);
            double[] expectedMeans = course.stream().mapToDouble(Moments::mean).toArray();
            double[] expectedVariances =
                    course.stream().mapToDouble(Moments::variance).toArray();
            List<String> names = hiddenNames(moment.snapshot().plan());
            cells().get(k)
                    .show(new MomentsCell.Content(
                            means.get(k), variances.get(k), expectedMeans, expectedVariances, names, mean, variance));
        }
    }
}
