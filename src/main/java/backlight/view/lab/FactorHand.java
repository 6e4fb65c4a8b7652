package backlight.view.lab;

import backlight.model.lab.FactorPath.Step;
import backlight.model.lab.Factors;
import backlight.model.lab.Factors.Frozen;
import backlight.model.training.Snapshot;
import java.math.BigDecimal;
import java.math.MathContext;

/** Sets the factor that is not frozen, to numbers of as many digits as are shown. */
record FactorHand(Factors state, Snapshot snapshot) {
    private static final MathContext SHOWN = new MathContext(2);

    /** What a key multiplies by. */
    private static final double KEY = Math.pow(10, 0.05);

    /** What a key makes of 0. */
    private static final double SMALL = 0.01;

    static double rounded(double value) {
        return new BigDecimal(value).round(SHOWN).doubleValue();
    }

    boolean movesWeights() {
        return state.frozen() == Frozen.SLOPES;
    }

    private double current(Step step) {
        return movesWeights() ? step.weight() : step.slope();
    }

    /** @param value at least 0 */
    Factors at(int l, double value) {
        double shown = rounded(Math.min(value, Factors.WEIGHTS.high()));
        return movesWeights() ? state.withWeight(l, shown) : state.withSlope(snapshot, l, shown);
    }

    /** A little more or less; where a function has nothing near, the next that it has. */
    Factors nudged(int l, boolean up) {
        Step step = state.path(snapshot).into(l);
        double now = current(step);
        double wanted = now == 0 && up ? SMALL : up ? now * KEY : now / KEY;
        Factors near = at(l, wanted);
        boolean stuck = current(near.path(snapshot).into(l)) == now;
        if (!stuck || movesWeights()) return near;
        return at(l, up ? Math.min(step.steepest(), Factors.WEIGHTS.high()) : 0);
    }
}
