package backlight.controller;

import backlight.model.activation.ActivationFamily;
import backlight.model.network.LayerPlan;
import backlight.model.network.UnitId;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.training.Snapshot;
import java.util.List;

/** A unit's function among the curves of the Functions workspace. */
final class UnitFunction {
    private UnitFunction() {}

    /** With that curve in focus and the cursor locked at the unit's z. */
    static FunctionsState shownIn(FunctionsState functions, Snapshot snapshot, UnitId unit) {
        LayerPlan layer = snapshot.plan().layer(unit.layer());
        Curve curve = new Curve(layer.activation(), values(snapshot, layer, unit), true);
        double z = snapshot.trace().z(unit.layer(), unit.unit());
        FunctionsState shown = with(functions, curve).widened();
        return Double.isFinite(z) ? shown.withX(z).withLocked(true) : shown;
    }

    private static FunctionsState with(FunctionsState functions, Curve curve) {
        int index = functions.indexOf(curve.family());
        if (index >= 0) return functions.withFocus(index).with(index, curve);
        if (functions.curves().size() < FunctionsState.MOST_CURVES) return functions.with(curve, true);
        return functions.with(functions.focus(), curve);
    }

    /** A slope that was learned, unless it has left what the workspace allows. */
    private static List<Double> values(Snapshot snapshot, LayerPlan layer, UnitId unit) {
        if (layer.slopes() == 0) return layer.values();
        ActivationFamily family = layer.activation();
        List<Double> learned = List.of(snapshot.network().slope(unit.layer(), unit.unit()));
        return family.problem(learned).isEmpty() ? learned : layer.values();
    }
}
