package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.activation.Activations;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import backlight.view.style.Motion;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SweepTest {
    private static final long FRAME = 16_000_000L;

    private final Session session = new Session(SceneState.initial());
    private final FunctionsController controller = new FunctionsController(session, () -> this.now, problem -> {});
    private long now = 1;

    @AfterEach
    void stop() {
        if (sweeping()) controller.sweep(controller.sweepingProperty().get());
    }

    private boolean sweeping() {
        return controller.sweepingProperty().get() >= 0;
    }

    private void frames(int count) {
        for (int i = 0; i < count; i++) controller.sweepFrame(now += FRAME);
    }

    private double alpha() {
        return session.scene().functions().focused().orElseThrow().values().get(0);
    }

    @Test
    void itWandersOverTheWholeSliderAsOneStep() {
        controller.sweep(0);
        double low = 9;
        double high = -9;
        for (int i = 0; i < 600; i++) {
            frames(1);
            low = Math.min(low, alpha());
            high = Math.max(high, alpha());
        }
        assertEquals(0, low, 0.02);
        assertEquals(2, high, 0.02);
        controller.sweep(0);
        assertFalse(sweeping());
        session.undo();
        assertEquals(SceneState.initial(), session.scene());
    }

    @Test
    void undoStopsItAndIsNotUndone() {
        controller.sweep(0);
        frames(50);
        session.undo();
        frames(2);
        assertFalse(sweeping());
        assertEquals(SceneState.initial(), session.scene());
        assertTrue(session.redoableProperty().get());
    }

    @Test
    void noParameterStopsIt() {
        controller.setSweeping(0);
        assertTrue(sweeping());
        controller.setSweeping(-1);
        assertFalse(sweeping());
    }

    @Test
    void anotherFocusStopsIt() {
        controller.sweep(0);
        frames(50);
        controller.focus(Activations.byId("relu"));
        frames(2);
        assertFalse(sweeping());
    }

    @Test
    void aTypedValueStopsItAndStays() {
        controller.sweep(0);
        frames(50);
        controller.typeParameter(0, 0.25);
        frames(50);
        assertFalse(sweeping());
        assertEquals(0.25, alpha());
    }

    @Test
    void aDragOfTheSliderStopsItAndIsOneStepOfItsOwn() {
        controller.sweep(0);
        frames(50);
        double swept = alpha();
        controller.begin();
        for (double value = 0.1; value < 0.5; value += 0.1) {
            controller.setParameter(0, value);
            now += 2_000_000_000L;
        }
        controller.end();
        assertFalse(sweeping());
        session.undo();
        assertEquals(swept, alpha());
        session.undo();
        assertEquals(SceneState.initial(), session.scene());
    }

    @Test
    void aSweepOfRReluTurnsAtWhatIsAllowed() {
        controller.only(Activations.byId("rrelu"));
        controller.sweep(0);
        for (int i = 0; i < 600; i++) {
            frames(1);
            var values = session.scene().functions().focused().orElseThrow().values();
            assertTrue(values.get(0) <= values.get(1));
        }
        assertTrue(sweeping());
    }

    @Test
    void withReducedMotionItRestsBetweenAFewPlaces() {
        controller.setMotion(Motion.STEPS);
        controller.sweep(0);
        Set<Double> places = new TreeSet<>();
        for (int i = 0; i < 600; i++) {
            frames(1);
            places.add(alpha());
        }
        assertEquals(Sweep.STOPS + 1, places.size(), 1, places::toString);
    }
}
