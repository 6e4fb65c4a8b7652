package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.SceneState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.model.training.Snapshot;
import backlight.view.network.Wave;
import backlight.view.style.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The animation with reduced motion. */
@Timeout(30)
class PlayheadTest {
    private static final long FRAME = 16_000_000;

    private final Session session = new Session(SceneState.initial().withWorkspace(Workspace.BACKPROP));
    private final BackpropController controller = new BackpropController(session, () -> 0, Runnable::run);
    private final Timeline timeline =
            new Timeline(session.scene().backprop().network().depth());
    private long now = FRAME;

    PlayheadTest() {
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
    }

    @BeforeEach
    void goInSteps() {
        controller.setMotion(Motion.STEPS);
    }

    private BackpropState state() {
        return session.scene().backprop();
    }

    private double time() {
        return state().picture().time();
    }

    /** The times that are shown in frames of this length until the next sample, each as often as it was. */
    private List<Double> played(long frame) {
        List<Double> shown = new ArrayList<>();
        controller.play();
        controller.frame(now += frame);
        while (state().sample() == 0 && shown.size() < 1000) {
            shown.add(time());
            controller.frame(now += frame);
        }
        return shown;
    }

    private List<Double> stops() {
        return DoubleStream.iterate(
                        timeline.next(0, StepSize.LAYER),
                        stop -> stop < timeline.duration(),
                        stop -> timeline.next(stop, StepSize.LAYER))
                .boxed()
                .toList();
    }

    @Test
    void everyStopIsReachedAndNothingElse() {
        List<Double> expected = new ArrayList<>(stops());
        expected.add(timeline.duration());
        assertEquals(expected, played(FRAME).stream().distinct().toList());
    }

    @Test
    void slowFramesLeaveNoStopOut() {
        controller.setSpeed(4);
        List<Double> expected = new ArrayList<>(stops());
        expected.add(timeline.duration());
        assertEquals(expected, played(100_000_000).stream().distinct().toList());
    }

    @Test
    void aStopIsHeldAsLongAsItsPartTakes() {
        List<Double> shown = played(FRAME);
        for (double stop : stops()) {
            double before = timeline.previous(stop, StepSize.LAYER);
            double held = 16.0 * shown.stream().filter(at -> at == stop).count();
            assertEquals(stop - before, held, 33, "at " + stop);
        }
    }

    @Test
    void withoutItTheSameFramesShowTimesInBetween() {
        controller.setMotion(Motion.SMOOTH);
        assertTrue(played(FRAME).stream().distinct().count() > 2 * stops().size());
    }

    @Test
    void nothingIsUnderWayAtAStop() {
        Snapshot snapshot = Snapshot.of(state().setup(), state().point(), state().sample());
        for (double stop : played(FRAME).stream().distinct().toList()) {
            Wave wave = new Wave(snapshot, stop);
            for (int gap = 1; gap <= timeline.depth() + 1; gap++) {
                assertEquals(List.of(), wave.comets(gap), "at " + stop + " in gap " + gap);
                if (gap <= timeline.depth()) assertEquals(Math.rint(wave.updated(gap)), wave.updated(gap));
            }
        }
    }

    @Test
    void theSwitchIsEffectiveAtOnce() {
        controller.setMotion(Motion.SMOOTH);
        controller.scrub(100);
        controller.setMotion(Motion.STEPS);
        controller.frame(now += FRAME);
        assertEquals(timeline.stop(100), time());
    }

    @Test
    void aDragOfThePlayheadSnapsAndOperationsCanBeSteppedThrough() {
        controller.scrub(100);
        assertEquals(timeline.stop(100), time());
        controller.scrub(0);
        assertEquals(0, time());
        controller.setStepSize(StepSize.OPERATION);
        controller.step(1);
        controller.frame(now += FRAME);
        assertEquals(timeline.next(0, StepSize.OPERATION), time());
    }

    @Test
    void playingGoesOnFromWhereItWasStopped() {
        controller.play();
        for (int k = 0; k < 20; k++) controller.frame(now += FRAME);
        double there = time();
        controller.play();
        controller.frame(now += FRAME);
        assertEquals(there, time());
        controller.play();
        controller.frame(now += FRAME);
        assertFalse(time() < there);
    }
}
