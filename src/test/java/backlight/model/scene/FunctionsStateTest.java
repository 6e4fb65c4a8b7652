package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activation;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsStateTest {
    private static final ActivationFamily ELU = Activations.byId("elu");
    private static final ActivationFamily PRELU = Activations.byId("prelu");

    private final FunctionsState start = FunctionsState.initial();

    private static Curve curve(ActivationFamily family, double value) {
        return Curve.of(family).withValue(0, value);
    }

    private FunctionsState empty() {
        return start.without(0).without(0).without(0).without(0);
    }

    @Test
    void aNewcomerMeetsEluBesideItsRivals() {
        assertEquals(
                List.of("elu", "selu", "leaky-relu", "relu"),
                start.curves().stream().map(curve -> curve.family().id()).toList());
        assertEquals("elu", start.focused().orElseThrow().family().id());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void theCursorStandsSomewhere(double x) {
        assertThrows(IllegalArgumentException.class, () -> start.withX(x));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.01, Double.NaN})
    void theThresholdOfSaturationIsAboveZero(double epsilon) {
        assertThrows(IllegalArgumentException.class, () -> start.withEpsilon(epsilon));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 100})
    void theFocusIsOneOfTheCurves(int focus) {
        assertThrows(IllegalArgumentException.class, () -> start.withFocus(focus));
    }

    @Test
    void thereAreAtMostEightCurves() {
        FunctionsState eight = start;
        while (eight.curves().size() < 8) eight = eight.with(Curve.of(ELU), false);
        FunctionsState full = eight;
        var refusal = assertThrows(IllegalArgumentException.class, () -> full.with(Curve.of(ELU), false));
        assertTrue(refusal.getMessage().contains("8"), refusal.getMessage());
    }

    @Test
    void aCurveWithForbiddenValuesCannotBeMade() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> curve(Activations.byId("celu"), 0));
        assertTrue(refusal.getMessage().contains("CELU"), refusal.getMessage());
    }

    @Test
    void theFirstCurveTakesTheFocusWithoutBeingAsked() {
        FunctionsState none = empty();
        assertEquals(-1, none.focus());
        assertTrue(none.focused().isEmpty());
        assertEquals(0, none.with(Curve.of(ELU), false).focus());
    }

    @Test
    void anotherCurveTakesTheFocusOnlyIfAsked() {
        assertEquals(0, start.with(Curve.of(PRELU), false).focus());
        assertEquals(4, start.with(Curve.of(PRELU), true).focus());
    }

    @Test
    void theFocusStaysOnItsCurveWhenOneBeforeItGoes() {
        FunctionsState third = start.withFocus(2);
        assertEquals(third.focused(), third.without(0).focused());
        assertEquals(third.focused(), third.without(3).focused());
    }

    @Test
    void theFocusMovesToANeighbourOfTheCurveThatGoes() {
        assertEquals("selu", start.without(0).focused().orElseThrow().family().id());
        assertEquals(
                "leaky-relu",
                start.withFocus(3).without(3).focused().orElseThrow().family().id());
    }

    @Test
    void aFunctionIsFoundByItsFocusedCurveFirst() {
        FunctionsState two = start.with(curve(ELU, 0.5), true);
        assertEquals(4, two.indexOf(ELU));
        assertEquals(0, two.withFocus(1).indexOf(ELU));
        assertEquals(-1, two.indexOf(PRELU));
    }

    @Test
    void valuesAreRememberedWhenTheCurveGoes() {
        FunctionsState gone = start.with(0, curve(ELU, 1.7)).without(0);
        assertEquals(List.of(1.7), gone.currentValues(ELU));
        assertEquals(PRELU.initialValues(), gone.currentValues(PRELU));
    }

    @Test
    void aCurveOnTheChartsHidesWhatIsRemembered() {
        FunctionsState two = start.with(curve(ELU, 1.7), false).without(4);
        assertEquals(ELU.initialValues(), two.currentValues(ELU));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 1", "1 1", "NaN 1", "0 Infinity", "-1e308 1e308"})
    void anAxisHasTwoFiniteEnds(String ends) {
        double low = Double.parseDouble(ends.split(" ")[0]);
        double high = Double.parseDouble(ends.split(" ")[1]);
        assertThrows(IllegalArgumentException.class, () -> new Window(low, high));
    }

    @Test
    void scalingAWindowKeepsItsCentreInPlace() {
        Window scaled = new Window(-2, 6).scaled(0.5, 2);
        assertEquals(new Window(0, 4), scaled);
        assertEquals(new Window(-2, 6), scaled.scaled(2, 2));
    }

    static Stream<Window> xWindows() {
        return Stream.of(
                new Window(-6, 6),
                new Window(-1e-6, 1e-6),
                new Window(-40, -30),
                new Window(-800, -700),
                new Window(1e5, 2e5));
    }

    @ParameterizedTest
    @MethodSource("xWindows")
    void allVisibleCurvesFit(Window x) {
        for (ActivationFamily family : Activations.ALL) {
            FunctionsState state = empty().with(Curve.of(family), true).withAxes(Axes.INITIAL.withX(x));
            Axes fitted = state.fitted().axes();
            Activation f = Curve.of(family).activation();
            assertEquals(x, fitted.x());
            for (int i = 0; i <= 1000; i++) {
                double at = x.low() + x.length() * i / 1000;
                assertTrue(fitted.value().contains(f.value(at)), () -> family.id() + " leaves the plot at " + at);
                assertTrue(fitted.slope().contains(f.derivative(at)), () -> family.id() + "′ leaves it at " + at);
            }
        }
    }

    @Test
    void hiddenCurvesNeedNoRoom() {
        FunctionsState state = start.with(3, start.curves().get(3).shown(false));
        FunctionsState steep = state.with(curve(PRELU, 500).shown(false), false);
        assertEquals(state.fitted().axes(), steep.fitted().axes());
        FunctionsState all = empty().with(Curve.of(ELU).shown(false), true);
        assertEquals(all, all.fitted());
    }
}
