package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What must hold between f, its derivatives and its breakpoints. */
final class DerivativeChecks {
    private static final double STEP = 1e-5;

    private DerivativeChecks() {}

    /** f′ = (f(z + h) − f(z − h))/2h + O(h²). */
    static void derivativeIsTheSlopeOfTheValue(Activation f) {
        for (double z : Case.grid()) {
            if (breaks(f, z - 2 * STEP, z + 2 * STEP)) continue;
            double quotient = (f.value(z + STEP) - f.value(z - STEP)) / (2 * STEP);
            assertEquals(quotient, f.derivative(z), 1e-7 * Math.max(1, Math.abs(quotient)), () -> "f′ at " + z);
        }
    }

    /** ∂f/∂p likewise; at the end of what is allowed by the one-sided rule of the same order. */
    static void parameterDerivativeIsTheSlopeByTheParameter(Case shown, int parameter, Activation f) {
        for (double z : Case.grid()) {
            double quotient = quotient(shown, parameter, z);
            double actual = f.parameterDerivative(parameter, z);
            assertEquals(quotient, actual, 2e-7 * Math.max(1, Math.abs(quotient)), () -> "∂f/∂p at " + z);
        }
    }

    private static double quotient(Case shown, int parameter, double z) {
        double at = Math.abs(shown.values().get(parameter));
        double step = at == 0 ? STEP : STEP * Math.min(1, at);
        double up = shown.canMove(parameter, 2 * step) ? step : -step;
        double ahead = shown.moved(parameter, up).value(z);
        if (shown.canMove(parameter, -up)) {
            return (ahead - shown.moved(parameter, -up).value(z)) / (2 * up);
        }
        double twice = shown.moved(parameter, 2 * up).value(z);
        return (4 * ahead - 3 * shown.activation().value(z) - twice) / (2 * up);
    }

    /** Between breakpoints, halving a stretch towards its larger change ends in no change. */
    static void everyJumpIsDeclared(Activation f) {
        double[] grid = Case.grid();
        for (int k = 1; k < grid.length; k++) {
            if (breaks(f, grid[k - 1], grid[k])) continue;
            assertTrue(remainingJump(f::value, grid[k - 1], grid[k]) < 1e-7, "f jumps after " + grid[k - 1]);
            assertTrue(remainingJump(f::derivative, grid[k - 1], grid[k]) < 1e-7, "f′ jumps after " + grid[k - 1]);
        }
    }

    private static double remainingJump(DoubleUnaryOperator f, double low, double high) {
        double from = low;
        double to = high;
        while (to - from > 1e-11) {
            double middle = (from + to) / 2;
            double left = Math.abs(f.applyAsDouble(middle) - f.applyAsDouble(from));
            double right = Math.abs(f.applyAsDouble(to) - f.applyAsDouble(middle));
            if (left > right) to = middle;
            else from = middle;
        }
        return Math.abs(f.applyAsDouble(to) - f.applyAsDouble(from));
    }

    /** A breakpoint is in order, real, and has the one-sided values that f and f′ have beside it. */
    static void breakpointsAreWhatTheyClaim(Activation f) {
        List<Breakpoint> points = f.breakpoints();
        for (int k = 0; k < points.size(); k++) {
            Breakpoint point = points.get(k);
            assertTrue(k == 0 || points.get(k - 1).at() < point.at(), "breakpoints ascend");
            assertTrue(point.value().jumps() || point.slope().jumps(), "nothing jumps at " + point.at());
            isWhatItClaims(point.value(), f::value, point.at());
            isWhatItClaims(point.slope(), f::derivative, point.at());
        }
    }

    private static void isWhatItClaims(OneSided claim, DoubleUnaryOperator f, double at) {
        assertEquals(claim.left(), f.applyAsDouble(at - 1e-12), 1e-9, () -> "left of " + at);
        assertEquals(claim.right(), f.applyAsDouble(at + 1e-12), 1e-9, () -> "right of " + at);
        assertEquals(claim.used(), f.applyAsDouble(at), () -> "used at " + at);
        assertEquals(claim.left(), claim.used(), () -> "z > " + at + " ? right : left");
    }

    /** Across 0, where alone our functions may bend, the quotient errs by O(h) exactly if there is a bend. */
    static void bendsAreDeclared(Activation f) {
        if (breaks(f, -STEP, STEP)) {
            assertEquals(List.of(), f.bends());
            return;
        }
        double error = Math.abs((f.value(STEP) - f.value(-STEP)) / (2 * STEP) - f.derivative(0));
        assertEquals(error > 1e-8 ? List.of(0.0) : List.of(), f.bends());
    }

    private static boolean breaks(Activation f, double low, double high) {
        return f.breakpoints().stream().anyMatch(point -> low <= point.at() && point.at() <= high);
    }
}
