package backlight.model.lab;

import backlight.model.health.Health;
import backlight.model.health.OffUnits;
import backlight.model.network.NetworkPlan;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import java.util.List;
import java.util.Set;

/**
 * One entrant at one epoch, looked at closely.
 *
 * @param recording where it comes from
 * @param epoch at which it is, the last one for an entrant that had to stop earlier
 * @param snapshot worked out for the sample that is shown
 * @param mean worked out as the mean over all training samples
 * @param off the units that are off for that sample
 * @param health over the training set
 * @param layers what all samples leave in each layer, from the first to the output
 */
public record Moment(
        Recording recording,
        int epoch,
        Snapshot snapshot,
        Snapshot mean,
        Set<UnitId> off,
        Health health,
        List<LayerSignals> layers) {
    /** Below which slope a unit is saturated. */
    public static final double EPSILON = 0.01;

    /** At {@code epoch}, or where it had to stop before. */
    static Moment of(Recording recording, int epoch, int sample) {
        int there = recording.nearest(epoch);
        TrainingPoint point = recording.at(there);
        TrainingSetup setup = recording.entrant().setup();
        Snapshot snapshot = Snapshot.of(setup, point, sample);
        List<LayerSignals> layers = LayerSignals.empty(setup);
        int[] next = {0};
        Snapshot mean = Snapshot.mean(setup, point, trace -> {
            for (LayerSignals layer : layers) layer.take(next[0], trace);
            next[0]++;
        });
        Health health = Health.of(setup, point.parameters(), EPSILON);
        return new Moment(recording, there, snapshot, mean, OffUnits.of(snapshot), health, layers);
    }

    /** Of all pairs of a hidden unit and a sample, the share at which the unit is off, 0 to 1. */
    public double offShare() {
        NetworkPlan plan = snapshot.plan();
        int off = 0;
        int pairs = 0;
        for (LayerSignals layer : layers.subList(0, plan.hidden())) {
            pairs += layer.slope().length;
            boolean flat =
                    !plan.layer(layer.layer()).function().properties().dead().isEmpty();
            if (flat) for (double slope : layer.slope()) if (slope == 0) off++;
        }
        return pairs == 0 ? 0 : (double) off / pairs;
    }
}
