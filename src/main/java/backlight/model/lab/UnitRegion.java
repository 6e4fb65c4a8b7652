package backlight.model.lab;

import backlight.model.health.Gate;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Response.Range;
import backlight.model.network.Step;
import backlight.model.network.UnitId;
import java.util.Arrays;

/**
 * In which part of the plane of two inputs a unit is off.
 *
 * @param n cells along each side
 * @param states ordinals of {@link Gate.State}, row by row, the highest y first
 * @param z of the unit in the same cells
 */
public record UnitRegion(int n, byte[] states, double[] z) {
    /** So many multiplications take about a millisecond. */
    private static final int WORK = 400_000;

    private static final int FEWEST = 14;
    private static final int MOST = 96;

    /** Made as fine as a millisecond or two allow; other inputs are held at 0. */
    public static UnitRegion of(UnitGrid grid, UnitId unit, Range x, Range y) {
        Network network = grid.network();
        Backprop backprop = new Backprop(network);
        Gate gate = Gate.ofLayer(network, unit.layer(), grid.epsilon())[unit.unit()];
        int n = cells(grid.plan(), unit);
        byte[] states = new byte[n * n];
        double[] z = new double[n * n];
        Arrays.fill(backprop.input(), 0);
        for (int cell = 0; cell < n * n; cell++) {
            backprop.input()[y.input()] = y.at(n - 1 - cell / n, n);
            backprop.input()[x.input()] = x.at(cell % n, n);
            for (int l = 1; l <= unit.layer(); l++) {
                backprop.run(new Step(Step.Op.WEIGHTED_SUM, l));
                backprop.run(new Step(Step.Op.ACTIVATE, l));
            }
            z[cell] = backprop.trace().z(unit.layer(), unit.unit());
            states[cell] = (byte) gate.at(z[cell]).ordinal();
        }
        return new UnitRegion(n, states, z);
    }

    private static int cells(NetworkPlan plan, UnitId unit) {
        double work = 0;
        for (int l = 1; l <= unit.layer(); l++) work += plan.units(l) * (plan.units(l - 1) + 4.0);
        return (int) Math.max(FEWEST, Math.min(MOST, StrictMath.sqrt(WORK / work)));
    }

    public Gate.State state(int cell) {
        return Gate.State.values()[states[cell]];
    }
}
