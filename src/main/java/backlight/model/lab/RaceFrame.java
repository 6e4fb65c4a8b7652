package backlight.model.lab;

import java.util.List;

/**
 * All columns of a race at one and the same epoch.
 *
 * @param epoch up to what is known of the race
 * @param sample the training sample that is shown, from 0
 * @param moments in the order of the entrants
 */
public record RaceFrame(Race race, int epoch, int sample, List<Moment> moments) {
    public RaceFrame {
        moments = List.copyOf(moments);
    }

    /** At {@code epoch}, or the nearest that all have come to. At least the start of the race must be known. */
    public static RaceFrame of(Race race, int epoch, int sample) {
        int there = Math.max(0, Math.min(race.known(), epoch));
        List<Moment> moments = race.recordings().stream()
                .map(recording -> Moment.of(recording, there, sample))
                .toList();
        return new RaceFrame(race, there, sample, moments);
    }
}
