package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.activation.Activations;
import backlight.model.activation.Problem;
import backlight.model.scene.Axes;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Window;
import backlight.model.session.Session;
import backlight.view.chart.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnFxThread.class)
class FunctionsControllerTest {
    private static final double PIXEL = 0.01;
    private static final long SECOND = 1_000_000_000L;

    private final Session session = new Session(SceneState.initial());
    private final List<Problem> told = new ArrayList<>();
    private final FunctionsController controller = new FunctionsController(session, () -> now(), told::add);
    private long now;

    private long now() {
        return now;
    }

    private FunctionsState state() {
        return session.scene().functions();
    }

    private double alpha() {
        return state().focused().orElseThrow().values().get(0);
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
    void oneDragOfTheSliderIsOneStep() {
        controller.begin();
        for (double value : new double[] {1.1, 1.3, 1.7}) {
            controller.setParameter(0, value);
            now += 3 * SECOND;
        }
        controller.end();
        assertEquals(1.7, alpha());
        assertEquals(1, steps());
        session.undo();
        assertEquals(SceneState.initial(), session.scene());
    }

    @Test
    void aBurstOfTheWheelIsOneStepAndAPauseEndsIt() {
        for (int i = 0; i < 5; i++) {
            controller.zoom(Quantity.VALUE, 0.9, 0.9, 0, 0);
            now += SECOND / 10;
        }
        assertEquals(1, steps());
        now += SECOND;
        controller.zoom(Quantity.VALUE, 0.9, 0.9, 0, 0);
        assertEquals(2, steps());
    }

    @Test
    void aTypedValueIsOneStepOfItsOwn() {
        controller.typeParameter(0, 1.5);
        controller.typeParameter(0, 1.6);
        controller.typeX(2);
        assertEquals(3, steps());
    }

    /** Undo may bring another function under a field that is typed into. */
    @Test
    void aParameterThatTheFunctionDoesNotHaveIsNotSet() {
        controller.setParameter(5, 1.5);
        assertEquals(Optional.empty(), controller.typeParameter(5, 1.5));
        assertEquals(0, steps());
    }

    @Test
    void aCurveThatHasGoneGetsNoFocus() {
        controller.focus(99);
        assertEquals(0, steps());
    }

    @Test
    void hoveringAndLockingAreNoSteps() {
        controller.hover(1.5, PIXEL);
        controller.click(2.5, PIXEL);
        controller.setLocked(false);
        assertEquals(0, steps());
        assertEquals(2.5, state().x());
    }

    @Test
    void aLockedCursorDoesNotFollowTheMouse() {
        controller.click(2.5, PIXEL);
        controller.hover(-3, PIXEL);
        assertEquals(2.5, state().x());
        controller.click(-3, PIXEL);
        controller.hover(1, PIXEL);
        assertEquals(1, state().x());
    }

    @Test
    void hoveringDuringABurstDoesNotSplitIt() {
        controller.zoom(Quantity.VALUE, 0.9, 0.9, 0, 0);
        controller.hover(1, PIXEL);
        controller.zoom(Quantity.VALUE, 0.9, 0.9, 0, 0);
        assertEquals(1, steps());
    }

    @Test
    void undoBringsBackEveryStateExactly() {
        List<SceneState> seen = new ArrayList<>(List.of(session.scene()));
        List<Runnable> edits = List.of(
                () -> controller.typeParameter(0, 0.1 + 0.2),
                () -> controller.only(Activations.byId("tanh")),
                controller::fit,
                () -> controller.focus(Activations.byId("selu")),
                controller::keepCopy,
                () -> controller.setZones(false),
                () -> controller.setEpsilon(0.1),
                () -> controller.setSlopeShown(false),
                () -> controller.remove(0));
        for (Runnable edit : edits) {
            edit.run();
            seen.add(session.scene());
        }
        for (int i = seen.size() - 2; i >= 0; i--) {
            session.undo();
            assertEquals(seen.get(i), session.scene());
        }
        for (int i = 1; i < seen.size(); i++) {
            session.redo();
            assertEquals(seen.get(i), session.scene());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.05, 0.05, 0.0, 0.059})
    void theCursorSnapsToABreakpoint(double x) {
        controller.hover(x, PIXEL);
        assertEquals(0, state().x());
    }

    @Test
    void theCursorSnapsToNothingFartherAwayOrHidden() {
        controller.hover(0.07, PIXEL);
        assertEquals(0.07, state().x());
        controller.only(Activations.byId("tanh"));
        controller.hover(0.05, PIXEL);
        assertEquals(0.05, state().x());
    }

    @Test
    void theCursorSnapsToTheNearestOfTwoBreakpoints() {
        controller.only(Activations.byId("hard-sigmoid"));
        controller.hover(2.95, PIXEL);
        assertEquals(3, state().x());
        controller.moveToBreakpoint(-1);
        assertEquals(-3, state().x());
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 1, 0.1, 1e-4, 1e-6, 1e5})
    void stepsOfTheCursorGiveCleanNumbers(double length) {
        session.edit(scene -> scene.withFunctions(
                state().withX(0).withAxes(Axes.INITIAL.withX(new Window(-length / 2, length / 2)))));
        for (int i = 0; i < 33; i++) controller.moveCursor(1, i % 2 == 0);
        String digits = Double.toString(state().x()).replaceAll("E.*|\\D", "").replaceAll("^0+|0+$", "");
        assertTrue(digits.length() <= 4, "x = " + state().x());
        for (int i = 0; i < 33; i++) controller.moveCursor(-1, i % 2 == 0);
        assertEquals(0, state().x(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e308, -1e308, 1e17})
    void aCursorFarAwayIsNoError(double x) {
        controller.typeX(x);
        controller.moveCursor(1, true);
        controller.zoomAtCursor(0.8);
        controller.zoomAtCursor(1.25);
        controller.moveToBreakpoint(-1);
        controller.fit();
        assertTrue(Double.isFinite(state().x()));
    }

    @Test
    void aRefusedValueIsExplainedAndTheLastGoodOneStays() {
        controller.only(Activations.byId("celu"));
        SceneState before = session.scene();
        Problem problem = controller.typeParameter(0, 0).orElseThrow();
        assertTrue(problem.key().startsWith("problem.parameter"), problem.key());
        assertEquals(before, session.scene());
        assertTrue(controller.typeParameter(0, 3).isEmpty(), "beyond the slider, where the mathematics allows it");
        assertEquals(3, alpha());
    }

    @Test
    void theLowerSlopeOfRReluNeverPassesTheUpperOne() {
        controller.only(Activations.byId("rrelu"));
        for (double lower = 0; lower <= 1; lower += 0.01) controller.setParameter(0, lower);
        List<Double> values = state().focused().orElseThrow().values();
        assertTrue(values.get(0) <= values.get(1), values.toString());
        assertTrue(values.get(0) > 0.3, values.toString());
        assertEquals(
                "problem.rrelu.order",
                controller.typeParameter(0, 0.9).orElseThrow().key());
        controller.setParameter(1, 0.9);
        assertTrue(controller.typeParameter(0, 0.9).isEmpty());
    }
}
