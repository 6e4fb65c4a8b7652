package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.activation.Parameter;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandleDragTest {
    record Case(ActivationFamily family, int index) {
        Parameter parameter() {
            return family.parameters().get(index);
        }

        @Override
        public String toString() {
            return family.id() + " " + parameter().symbol();
        }
    }

    static Stream<Case> everyParameter() {
        return Activations.ALL.stream()
                .flatMap(family ->
                        IntStream.range(0, family.parameters().size()).mapToObj(index -> new Case(family, index)));
    }

    private static Session session(ActivationFamily family) {
        FunctionsState start = FunctionsState.initial();
        return new Session(SceneState.initial()
                .withFunctions(new FunctionsState(
                        java.util.List.of(Curve.of(family)), 0, Map.of(), 0, false, start.axes(), true, 0.01, true)));
    }

    private static Curve focused(Session session) {
        return session.scene().functions().focused().orElseThrow();
    }

    /** Where the parameter moves the curve, as the handle is placed. */
    private static double x(Case c) {
        return IntStream.rangeClosed(-45, 45)
                .mapToObj(i -> i / 10.0)
                .max((a, b) -> Double.compare(effect(c, a), effect(c, b)))
                .orElseThrow();
    }

    private static double effect(Case c, double x) {
        return Math.abs(c.family.with(c.family.initialValues()).parameterDerivative(c.index, x));
    }

    @ParameterizedTest
    @MethodSource("everyParameter")
    void theCurveGoesWhereTheHandIs(Case c) {
        Session session = session(c.family);
        ChartController controller = new ChartController(session, () -> 0);
        double x = x(c);
        double low = c.parameter().slider().low();
        double high = c.parameter().slider().high();
        for (double share = 0.02; share < 1; share += 0.07) {
            double wanted = low + share * (high - low);
            Curve goal = focused(session);
            if (c.family.problem(goal.valuesWith(c.index, wanted)).isPresent()) continue;
            double y =
                    goal.withValue(c.index, wanted).activation().grip(c.index).value(x);
            controller.dragHandle(c.index, x, y);
            double tolerance = (high - low) / 199;
            assertEquals(wanted, focused(session).values().get(c.index), tolerance, () -> c + " at " + wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("everyParameter")
    void aHandBeyondTheSliderStopsAtItsEnd(Case c) {
        Session session = session(c.family);
        ChartController controller = new ChartController(session, () -> 0);
        for (double y : new double[] {1e6, -1e6}) {
            controller.dragHandle(c.index, x(c), y);
            double value = focused(session).values().get(c.index);
            assertTrue(c.parameter().slider().contains(value), () -> c + " became " + value);
        }
    }

    @Test
    void aWholeDragIsOneStep() {
        Session session = session(Activations.byId("prelu"));
        long[] now = {0};
        ChartController controller = new ChartController(session, () -> now[0] += 2_000_000_000L);
        controller.begin();
        for (double y = -0.5; y > -3; y -= 0.1) controller.dragHandle(0, -4, y);
        controller.end();
        session.undo();
        assertEquals(0.25, focused(session).values().get(0));
        assertTrue(!session.undoableProperty().get());
    }

    @Test
    void aDragOfAHandleThatIsGoneDoesNothing() {
        Session session = session(Activations.byId("relu"));
        ChartController controller = new ChartController(session, () -> 0);
        SceneState before = session.scene();
        controller.dragHandle(0, -1, 2);
        assertEquals(before, session.scene());
        session.edit(scene -> scene.withFunctions(scene.functions().without(0)));
        controller.dragHandle(0, -1, 2);
    }
}
