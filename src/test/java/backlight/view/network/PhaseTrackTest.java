package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseTrackTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 13})
    void aTimeIsFoundAgainWhereItLies(int depth) {
        Timeline timeline = new Timeline(depth);
        PhaseTrack track = new PhaseTrack(timeline, 900, 5, 60);
        for (double time = 0; time <= timeline.duration(); time += timeline.duration() / 97) {
            assertEquals(time, track.time(track.pixel(time)), 1e-6);
        }
        assertEquals(0, track.time(-50));
        assertEquals(timeline.duration(), track.time(2000), 1e-9);
    }

    @Test
    void thePhasesFillTheWidthAndNoneIsTooShortForItsName() {
        PhaseTrack track = new PhaseTrack(new Timeline(13), 700, 5, 60);
        double end = 0;
        for (Phase phase : Phase.values()) {
            assertTrue(track.length(phase) >= 60);
            assertTrue(track.start(phase) >= end);
            end = track.start(phase) + track.length(phase);
        }
        assertEquals(700, end, 1e-9);
    }

    @Test
    void aPhaseIsOverWhenTheNextOneBegins() {
        PhaseTrack track = new PhaseTrack(new Timeline(4), 900, 5, 60);
        double loss = track.begin(Phase.LOSS);
        assertEquals(1, track.share(Phase.FORWARD, loss));
        assertEquals(0, track.share(Phase.LOSS, loss));
        assertEquals(0, track.share(Phase.BACKWARD, loss));
    }
}
