package backlight.view.network;

import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;

/** Where the arrow keys lead: from a unit over an edge to a unit of the next layer, and up and down among equals. */
record Walk(NetworkPlan plan) {
    /** Where to start. */
    Part first() {
        return new UnitId(plan.depth(), 0);
    }

    Part right(Part part) {
        if (part instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT)
            return new UnitId(id.layer(), id.to());
        UnitId unit = part.owner();
        if (unit.layer() == plan.depth()) return unit;
        int to = Math.min(unit.unit(), plan.units(unit.layer() + 1) - 1);
        return ParameterId.weight(unit.layer() + 1, to, unit.unit());
    }

    Part left(Part part) {
        if (part instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT)
            return new UnitId(id.layer() - 1, id.from());
        UnitId unit = part.owner();
        if (unit.layer() == 0) return unit;
        return ParameterId.weight(unit.layer(), unit.unit(), Math.min(unit.unit(), plan.units(unit.layer() - 1) - 1));
    }

    /** @param by 1 for the next below, −1 for the next above; round and round */
    Part vertical(Part part, int by) {
        if (part instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT) {
            int n = plan.units(id.layer());
            int count = n * plan.units(id.layer() - 1);
            int next = Math.floorMod(id.from() * n + id.to() + by, count);
            return ParameterId.weight(id.layer(), next % n, next / n);
        }
        UnitId unit = part.owner();
        return new UnitId(unit.layer(), Math.floorMod(unit.unit() + by, plan.units(unit.layer())));
    }
}
