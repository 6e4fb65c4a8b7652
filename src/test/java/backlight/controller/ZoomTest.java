package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.activation.Parameter;
import backlight.model.activation.Round;
import backlight.model.scene.Axes;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTest {
    private static final Window START = new Window(-6, 6);

    private static Window zoomed(Window from, double factor, double centre, int times) {
        Window window = from;
        for (int i = 0; i < times; i++) window = Zoom.scaled(window, factor, centre);
        return window;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2, -1000, 654321.125})
    void zoomingInEndsWhilePixelsCanStillBeToldApart(double centre) {
        Window window = zoomed(new Window(centre - 1, centre + 1), 0.8, centre, 1000);
        assertTrue(window.length() < 1e-6 * Math.max(1, Math.abs(centre)), "far enough: " + window);
        double pixel = window.length() / 4000;
        assertTrue(window.low() + pixel > window.low() && window.high() - pixel < window.high(), "" + window);
    }

    @Test
    void zoomingOutEndsAtAMillion() {
        Window window = zoomed(START, 1.25, 0, 1000);
        assertTrue(window.length() <= 1e6 && window.length() > 5e5, "" + window);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5.9, -6})
    void zoomingOutUndoesZoomingIn(double centre) {
        Window back = zoomed(zoomed(START, 0.8, centre, 20), 1.25, centre, 20);
        assertEquals(START.low(), back.low(), 1e-9);
        assertEquals(START.high(), back.high(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e17, -1e300, 1e308})
    void aCentreOutOfSightIsTheNearestEnd(double centre) {
        double end = centre > 0 ? 6 : -6;
        assertEquals(START.scaled(0.8, end), Zoom.scaled(START, 0.8, centre));
        assertEquals(START.scaled(1.25, end), Zoom.scaled(START, 1.25, centre));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-7, 1e-3, 1, 1e5})
    void whatFitMadeCanBeZoomedBothWays(double half) {
        FunctionsState steep = new FunctionsState(
                        FunctionsState.initial().curves(),
                        0,
                        java.util.Map.of(),
                        0,
                        false,
                        Axes.INITIAL,
                        true,
                        0.01,
                        true)
                .with(Curve.of(Activations.byId("prelu")).withValue(0, 1000), true)
                .withAxes(Axes.INITIAL.withX(new Window(-half, half)));
        Window fitted = steep.fitted().axes().value();
        assertTrue(Zoom.scaled(fitted, 0.8, 0).length() < fitted.length(), "in from " + fitted);
        Window flat = FunctionsState.initial()
                .withAxes(Axes.INITIAL.withX(new Window(-half, half)))
                .fitted()
                .axes()
                .value();
        assertTrue(Zoom.scaled(flat, 1.25, 0).length() > flat.length(), "out from " + flat);
    }

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(0.05, Round.step(0.05), 1e-15);
        assertEquals(0.02, Round.step(0.049), 1e-15);
        assertEquals(100, Round.step(199), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e308, -1e308, 1e17, 1e-300})
    void anyNumberCanBeRounded(double value) {
        assertTrue(Double.isFinite(Round.to(value, 0.05)), "" + Round.to(value, 0.05));
        assertTrue(Double.isFinite(Round.to(value, 1e-9)), "" + Round.to(value, 1e-9));
    }

    @Test
    void aHandSetsNumbersThatAPersonWouldChoose() {
        Parameter alpha = Activations.byId("elu").parameters().get(0);
        assertEquals(1.24, Round.toGrid(1.2387, alpha));
        assertEquals(2, Round.toGrid(2.4, alpha));
        assertEquals(0.0, Round.toGrid(-0.001, alpha));
    }

    @Test
    void aSliderThatSpansDecadesIsAsFineAtItsLowEnd() {
        Parameter beta = Activations.byId("softplus").parameters().get(0);
        assertEquals(0.123, Round.toGrid(0.12341, beta), 1e-12);
        assertEquals(8.75, Round.toGrid(8.7431, beta), 1e-12);
        for (double share = 0; share <= 1; share += 0.125) {
            assertEquals(share, beta.share(beta.at(share)), 1e-12);
        }
    }
}
