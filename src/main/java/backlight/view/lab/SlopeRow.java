package backlight.view.lab;

import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.Recording;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slopes that each layer has learned, with the function as it is at the shown epoch. */
final class SlopeRow extends RaceRow<SlopeCell> {
    private static final double HEIGHT = 13;

    private final SlopeTargets targets = new SlopeTargets();
    private List<double[][]> slopes = List.of();
    private Race drawn;
    private int known = -1;

    SlopeRow(Messages messages) {
        super(messages, LabRow.SLOPES, HEIGHT);
    }

    @Override
    SlopeCell cell(int column) {
        return new SlopeCell(messages());
    }

    /** Of the layers that learn one. */
    private static double[][] slopes(Recording recording) {
        return learning(recording.entrant().setup().network())
                .mapToObj(l -> IntStream.rangeClosed(0, recording.known())
                        .mapToDouble(epoch -> recording.slope(epoch, l))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static IntStream learning(NetworkPlan plan) {
        return IntStream.rangeClosed(1, plan.depth()).filter(l -> plan.layer(l).slopes() > 0);
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        Race race = frame.race();
        if (race != drawn || race.known() != known) {
            slopes = race.recordings().stream().map(SlopeRow::slopes).toList();
            drawn = race;
            known = race.known();
        }
        double[] wanted = IntStream.range(0, cells().size())
                .mapToDouble(k -> targets.of(state, k))
                .toArray();
        RowScale scale = RowScale.slopes(Stream.concat(slopes.stream().flatMap(Arrays::stream), Stream.of(wanted))
                .toList());
        head().axis().show(SlopeCell.axes(messages(), scale));
        for (int k = 0; k < cells().size(); k++) {
            NetworkPlan plan = race.recordings().get(k).entrant().setup().network();
            List<String> all = names(plan);
            List<String> names = learning(plan).mapToObj(l -> all.get(l - 1)).toList();
            cells().get(k)
                    .show(new SlopeCell.Content(slopes.get(k), names, race.epochs(), frame.epoch(), wanted[k], scale));
        }
    }
}
