package backlight.view.lab;

import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.Recording;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The loss over all epochs, with the other columns' as ghosts. */
final class LossRow extends RaceRow<LossCell> {
    private static final double HEIGHT = 8;

    private final EpochGestures gestures;
    private List<double[]> curves = List.of();
    private Race drawn;
    private int known = -1;

    LossRow(Messages messages, EpochGestures gestures) {
        super(messages, LabRow.LOSS, HEIGHT);
        this.gestures = gestures;
    }

    @Override
    LossCell cell(int column) {
        return new LossCell(messages(), gestures);
    }

    private static double[] curve(Recording recording) {
        return IntStream.rangeClosed(0, recording.known())
                .mapToDouble(recording::loss)
                .toArray();
    }

    private List<String> names(LabState state) {
        ColumnWords words = new ColumnWords(messages());
        return state.columns().stream().map(words::name).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        Race race = frame.race();
        int newest = race.known();
        if (race != drawn || newest != known) {
            curves = race.recordings().stream().map(LossRow::curve).toList();
            drawn = race;
            known = newest;
        }
        boolean log = state.shared().picture().logLoss();
        RowScale scale = log ? RowScale.lossDecades(curves) : RowScale.losses(curves);
        head().axis().show(scale);
        double guess =
                state.shared().network().loss().guess(state.shared().network().outputs());
        for (int k = 0; k < cells().size(); k++) {
            List<double[]> others = new ArrayList<>(curves);
            double[] own = others.remove(k);
            List<String> names = names(state);
            names.remove(k);
            int stopped = race.recordings().get(k).divergence().isPresent() ? own.length - 1 : -1;
            cells().get(k)
                    .show(new LossCell.Content(
                            own, others, names, race.epochs(), frame.epoch(), guess, stopped, scale));
        }
    }
}
