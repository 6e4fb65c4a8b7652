package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.activation.Problem;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which functions are on the charts, and which one is in focus. */
@ExtendWith(OnFxThread.class)
class CurvesOnTheChartsTest {
    private final Session session = new Session(SceneState.initial());
    private final List<Problem> told = new ArrayList<>();
    private final FunctionsController controller = new FunctionsController(session, () -> 0, told::add);

    private FunctionsState state() {
        return session.scene().functions();
    }

    private int steps() {
        int steps = 0;
        SceneState end = session.scene();
        for (; session.undoableProperty().get(); steps++) session.undo();
        for (int i = 0; i < steps; i++) session.redo();
        assertEquals(end, session.scene(), "redo comes back exactly");
        return steps;
    }

    @Test
    void aCardThatIsOnlyBrowsedMakesRoomForTheNext() {
        int before = state().curves().size();
        for (String id : List.of("sigmoid", "tanh", "softsign", "gelu", "mish", "silu", "celu")) {
            controller.focus(Activations.byId(id));
            assertEquals(id, state().focused().orElseThrow().family().id());
            assertEquals(before + 1, state().curves().size());
        }
        controller.typeParameter(0, 0.5);
        controller.focus(Activations.byId("tanh"));
        assertEquals(before + 2, state().curves().size());
    }

    @Test
    void onFullChartsACardReplacesTheCurveInFocus() {
        while (state().curves().size() < FunctionsState.MOST_CURVES) controller.keepCopy();
        controller.focus(Activations.byId("mish"));
        assertEquals("mish", state().focused().orElseThrow().family().id());
        assertEquals(FunctionsState.MOST_CURVES, state().curves().size());
        assertEquals(0, told.size());
    }

    @Test
    void theNinthCurveIsRefusedWithASentence() {
        for (ActivationFamily family : Activations.ALL.subList(0, 4)) controller.focus(family);
        while (state().curves().size() < FunctionsState.MOST_CURVES) controller.keepCopy();
        SceneState full = session.scene();
        controller.toggle(Activations.byId("mish"));
        controller.keepCopy();
        assertEquals(2, told.size());
        assertEquals("problem.curves", told.get(0).key());
        assertEquals(full, session.scene());
    }

    @Test
    void choosingTheOnlyFunctionAgainIsNoStep() {
        controller.only(Activations.byId("tanh"));
        controller.only(Activations.byId("tanh"));
        assertEquals(1, steps());
    }

    @Test
    void aFunctionTakenAwayWithItsCopiesComesBackAsItWasInFocus() {
        controller.typeParameter(0, 1.7);
        controller.keepCopy();
        controller.typeParameter(0, 0.4);
        controller.toggle(Activations.byId("elu"));
        assertFalse(
                state().curves().stream().anyMatch(curve -> curve.family().id().equals("elu")));
        controller.focus(Activations.byId("elu"));
        assertEquals(0.4, state().focused().orElseThrow().values().get(0));
    }

    @Test
    void focusingAHiddenFunctionShowsIt() {
        controller.setVisible(0, false);
        controller.focus(Activations.byId("elu"));
        assertTrue(state().focused().orElseThrow().visible());
        controller.setVisible(0, false);
        controller.focusNext(1);
        assertEquals("selu", state().focused().map(Curve::family).orElseThrow().id());
    }

    @Test
    void nothingHappensWithoutACurve() {
        for (int i = 0; i < 4; i++) controller.remove(0);
        SceneState none = session.scene();
        controller.setParameter(0, 1);
        controller.resetParameters();
        controller.keepCopy();
        controller.focusNext(1);
        controller.moveToBreakpoint(1);
        controller.fit();
        controller.sweep(0);
        assertEquals(none, session.scene());
        assertEquals(-1, controller.sweepingProperty().get());
    }
}
