package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.Trace;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.model.training.Snapshot;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaveTest {
    private static final int HIDDEN = 3;
    private static final int UNITS = 5;
    private final Snapshot tanh = Networks.snapshot("tanh", HIDDEN, UNITS);
    private final Timeline timeline = new Timeline(HIDDEN + 1);

    private double during(Phase phase, int layer, double progress) {
        return timeline.start(phase, layer) + progress * (timeline.end(phase, layer) - timeline.start(phase, layer));
    }

    @Test
    void atAnyTimeAUnitsLightIsTheSumOfWhatHasArrived() {
        for (int l = 1; l <= HIDDEN; l++) {
            for (double p = 0; p <= Timeline.ARRIVED; p += 0.01) {
                Wave wave = new Wave(tanh, during(Phase.BACKWARD, l + 1, p));
                for (int i = 0; i < UNITS; i++) assertEquals(landed(wave, l, i), wave.rim(l, i), 1e-15);
            }
        }
    }

    /** Only what is neither under way nor still to leave. */
    private double landed(Wave wave, int l, int i) {
        Set<Integer> away = new HashSet<>();
        wave.comets(l + 1).forEach(comet -> away.add(comet.to()));
        double sum = 0;
        for (int j = 0; j < tanh.plan().units(l + 1); j++) {
            boolean arrived = wave.reach(l + 1, j) == 1;
            assertTrue(!(arrived && away.contains(j)), "a comet is gone when it has arrived");
            if (arrived)
                sum += tanh.network().weight(l + 1, j, i) * tanh.trace().delta(l + 1, j);
        }
        return sum;
    }

    @Test
    void theSumGrowsByOneUnitAfterTheOther() {
        Set<Double> sums = new HashSet<>();
        for (int k = 0; k <= 160; k++) {
            double time = during(Phase.BACKWARD, 2, Timeline.ARRIVED * k / 160);
            sums.add(new Wave(tanh, time).rim(1, 0));
        }
        assertEquals(UNITS + 1, sums.size());
    }

    @Test
    void afterAllHaveArrivedTheSumIsTheGradientByTheActivation() {
        for (int l = 0; l < HIDDEN; l++) {
            Wave wave = new Wave(tanh, during(Phase.BACKWARD, l + 1, Timeline.ARRIVED));
            assertEquals(tanh.trace().upstream(l, 0), wave.rim(l, 0));
        }
    }

    @Test
    void thenTheSlopeMultipliesIt() {
        Trace trace = tanh.trace();
        Wave half = new Wave(tanh, during(Phase.BACKWARD, 2, (1 + Timeline.ARRIVED) / 2));
        Wave end = new Wave(tanh, during(Phase.BACKWARD, 2, 1));
        assertEquals((trace.upstream(1, 2) + trace.delta(1, 2)) / 2, half.rim(1, 2), 1e-12);
        assertEquals(trace.delta(1, 2), end.rim(1, 2));
    }

    @Test
    void aClosedGateEndsTheWave() {
        Snapshot relu = Networks.snapshot("relu", HIDDEN, UNITS);
        int closed = 0;
        for (int l = 1; l <= HIDDEN; l++) {
            for (int j = 0; j < UNITS; j++) {
                if (relu.trace().slope(l, j) != 0) continue;
                closed++;
                assertEquals(0, Math.abs(new Wave(relu, timeline.start(Phase.BACKWARD, l)).rim(l, j)));
                for (double p = 0; p < 1; p += 0.05) {
                    int unit = j;
                    var comets = new Wave(relu, during(Phase.BACKWARD, l, p)).comets(l);
                    assertTrue(comets.stream().noneMatch(comet -> comet.to() == unit));
                }
            }
        }
        assertTrue(closed > 0, "this network has a closed gate");
    }

    @Test
    void aClosedGateIsReachedBeforeItStops() {
        Snapshot relu = Networks.snapshot("relu", HIDDEN, UNITS);
        boolean seen = false;
        for (int j = 0; j < UNITS; j++) {
            double sum = new Wave(relu, during(Phase.BACKWARD, 2, Timeline.ARRIVED)).rim(1, j);
            seen |= relu.trace().slope(1, j) == 0 && sum != 0;
        }
        assertTrue(seen, "light comes to a closed gate and goes out there");
    }

    @Test
    void theStillShowsEverything() {
        Wave still = new Wave(tanh, timeline.still());
        for (int l = 1; l <= HIDDEN + 1; l++) {
            assertEquals(1, still.known(l));
            assertTrue(still.comets(l).isEmpty());
            for (int j = 0; j < tanh.plan().units(l); j++) {
                assertEquals(tanh.trace().delta(l, j), still.rim(l, j));
                assertEquals(1, still.reach(l, j));
            }
        }
        assertEquals(1, still.lossKnown());
        assertEquals(0, still.updated(1));
    }

    @Test
    void atTheBeginningOnlyTheInputIsKnown() {
        Wave wave = new Wave(tanh, 0);
        assertEquals(1, wave.known(0));
        for (int l = 1; l <= HIDDEN + 1; l++) {
            assertEquals(0, wave.known(l));
            assertEquals(0, wave.rim(l, 0));
            assertEquals(0, wave.reach(l, 0));
            assertTrue(wave.comets(l).isEmpty());
        }
    }

    @Test
    void discsComeToLightLayerByLayer() {
        for (int l = 1; l <= HIDDEN + 1; l++) {
            Wave wave = new Wave(tanh, timeline.end(Phase.FORWARD, l));
            for (int k = 1; k <= HIDDEN + 1; k++) assertEquals(k <= l ? 1 : 0, wave.known(k));
        }
    }

    @Test
    void activationsTravelToTheRightAndGradientsToTheLeft() {
        assertTrue(place(Phase.FORWARD, 0.1) < place(Phase.FORWARD, 0.3));
        assertTrue(place(Phase.BACKWARD, 0.4) > place(Phase.BACKWARD, 0.5));
    }

    private double place(Phase phase, double progress) {
        var comets = new Wave(tanh, during(phase, 2, progress)).comets(2);
        return comets.stream()
                .filter(comet -> comet.to() == 2)
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Test
    void theUpdateChangesTheNumbersAtLast() {
        int index = tanh.network().layout().weight(1, 0, 0);
        double before = tanh.network().weight(1, 0, 0);
        assertNotEquals(0, tanh.update(index));
        assertEquals(before, new Wave(tanh, timeline.still()).parameter(1, index));
        assertEquals(
                before + tanh.update(index) / 2,
                new Wave(tanh, during(Phase.UPDATE, 0, 0.5)).parameter(1, index),
                1e-15);
        assertEquals(before + tanh.update(index), new Wave(tanh, timeline.duration()).parameter(1, index));
    }

    @Test
    void noTwoNeighbouringLayersAreUpdatedInTheSameFrame() {
        double frame = 1000 / 60.0;
        for (double time = timeline.still(); time < timeline.duration(); time += frame) {
            Wave before = new Wave(tanh, time);
            Wave after = new Wave(tanh, time + frame * 0.99);
            assertTrue(before.updated(1) == after.updated(1) || before.updated(2) == after.updated(2));
        }
    }

    @Test
    void theLightFadesOnlyWhileTheUpdateMovesWires() {
        Snapshot snapshot = Networks.snapshot("tanh", 3, 4);
        Timeline timeline = new Timeline(4);
        assertEquals(1, new Wave(snapshot, timeline.still()).glimmer(2));
        assertEquals(0.15, new Wave(snapshot, timeline.still() + 100).glimmer(2), 1e-9);
        assertEquals(1, new Wave(snapshot, timeline.duration()).glimmer(2));
    }
}
