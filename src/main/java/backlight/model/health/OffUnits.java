package backlight.model.health;

import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Trace;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import java.util.LinkedHashSet;
import java.util.Set;

/** The units that let nothing of one sample's gradient through: f′(z) is exactly 0. */
public final class OffUnits {
    private OffUnits() {}

    /** Of the hidden layers, and of an output whose δ passes an f′ of its own. */
    public static Set<UnitId> of(Snapshot snapshot) {
        return of(snapshot.network(), snapshot.trace());
    }

    static Set<UnitId> of(Network network, Trace trace) {
        Set<UnitId> off = new LinkedHashSet<>();
        NetworkPlan plan = network.plan();
        for (int l = 1; l <= plan.depth(); l++) {
            for (int j = 0; j < plan.units(l); j++) if (off(network, trace, l, j)) off.add(new UnitId(l, j));
        }
        return off;
    }

    private static boolean off(Network network, Trace trace, int l, int j) {
        if (trace.slope(l, j) != 0 || !LayerSurvey.judged(network.plan(), l)) return false;
        Gate gate = new Gate(network.activation(l, j), Double.MIN_VALUE);
        return gate.at(trace.z(l, j), 0) == Gate.State.OFF;
    }
}
