package backlight.model.scene;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the Functions workspace shows.
 *
 * @param curves the overlaid functions in the order of the legend, at most {@link #MOST_CURVES}
 * @param focus index of the curve that formula, cursor and properties speak of; −1 exactly when there is no curve
 * @param lastValues by family id, the parameter values that a function had when its last curve was taken away
 * @param x where the cursor stands
 * @param locked whether the cursor stays when the mouse moves
 * @param axes the visible part of the plane
 * @param zones whether saturated and dead stretches are marked
 * @param epsilon |f′| below which a function counts as saturated, above 0
 * @param slopeShown whether f′ is shown; hidden, it can be predicted
 */
public record FunctionsState(
        List<Curve> curves,
        int focus,
        Map<String, List<Double>> lastValues,
        double x,
        boolean locked,
        Axes axes,
        boolean zones,
        double epsilon,
        boolean slopeShown) {

    public static final int MOST_CURVES = 8;

    public FunctionsState {
        curves = List.copyOf(curves);
        lastValues = Map.copyOf(lastValues);
        if (curves.size() > MOST_CURVES) throw new IllegalArgumentException("more than " + MOST_CURVES + " curves");
        if (focus < (curves.isEmpty() ? -1 : 0) || focus >= curves.size()) {
            throw new IllegalArgumentException("no curve " + focus + " of " + curves.size());
        }
        if (!Double.isFinite(x)) throw new IllegalArgumentException("the cursor cannot stand at " + x);
        if (!(epsilon > 0)) throw new IllegalArgumentException("the threshold must be above 0, not " + epsilon);
    }

    /** The state that a newcomer meets. */
    public static FunctionsState initial() {
        List<Curve> curves = List.of("elu", "selu", "leaky-relu", "relu").stream()
                .map(id -> Curve.of(Activations.byId(id)))
                .toList();
        return new FunctionsState(curves, 0, Map.of(), -1.2, false, Axes.INITIAL, true, 0.01, true);
    }

    public Optional<Curve> focused() {
        return focus < 0 ? Optional.empty() : Optional.of(curves.get(focus));
    }

    /** The first curve of this family, the focused one before all others; −1 if there is none. */
    public int indexOf(ActivationFamily family) {
        if (focus >= 0 && curves.get(focus).family() == family) return focus;
        return IntStream.range(0, curves.size())
                .filter(i -> curves.get(i).family() == family)
                .findFirst()
                .orElse(-1);
    }

    /** The parameter values that the gallery draws this function with. */
    public List<Double> currentValues(ActivationFamily family) {
        int index = indexOf(family);
        if (index >= 0) return curves.get(index).values();
        return lastValues.getOrDefault(family.id(), family.initialValues());
    }

    /** With another curve at the end, and the focus on it if {@code focused}. */
    public FunctionsState with(Curve curve, boolean focused) {
        List<Curve> more = new ArrayList<>(curves);
        more.add(curve);
        return withCurves(more, focused || focus < 0 ? more.size() - 1 : focus);
    }

    /** With {@code curve} at {@code index}. */
    public FunctionsState with(int index, Curve curve) {
        List<Curve> changed = new ArrayList<>(curves);
        changed.set(index, curve);
        return withCurves(changed, focus);
    }

    /** Without curve {@code index}; the focus moves to a neighbour. */
    public FunctionsState without(int index) {
        Curve gone = curves.get(index);
        List<Curve> fewer = new ArrayList<>(curves);
        fewer.remove(index);
        Map<String, List<Double>> remembered = new HashMap<>(lastValues);
        remembered.put(gone.family().id(), gone.values());
        int moved = index < focus ? focus - 1 : Math.min(focus, fewer.size() - 1);
        return new FunctionsState(fewer, moved, remembered, x, locked, axes, zones, epsilon, slopeShown);
    }

    /** Without any curve of this family; of several, the values of the one in focus are remembered. */
    public FunctionsState without(ActivationFamily family) {
        List<Double> values = currentValues(family);
        FunctionsState fewer = this;
        while (fewer.indexOf(family) >= 0) fewer = fewer.without(fewer.indexOf(family));
        Map<String, List<Double>> remembered = new HashMap<>(fewer.lastValues);
        remembered.put(family.id(), values);
        return new FunctionsState(fewer.curves, fewer.focus, remembered, x, locked, axes, zones, epsilon, slopeShown);
    }

    public FunctionsState withFocus(int index) {
        return withCurves(curves, index);
    }

    public FunctionsState withX(double moved) {
        return new FunctionsState(curves, focus, lastValues, moved, locked, axes, zones, epsilon, slopeShown);
    }

    public FunctionsState withLocked(boolean nowLocked) {
        return new FunctionsState(curves, focus, lastValues, x, nowLocked, axes, zones, epsilon, slopeShown);
    }

    public FunctionsState withAxes(Axes changed) {
        return new FunctionsState(curves, focus, lastValues, x, locked, changed, zones, epsilon, slopeShown);
    }

    public FunctionsState withZones(boolean marked) {
        return new FunctionsState(curves, focus, lastValues, x, locked, axes, marked, epsilon, slopeShown);
    }

    public FunctionsState withEpsilon(double threshold) {
        return new FunctionsState(curves, focus, lastValues, x, locked, axes, zones, threshold, slopeShown);
    }

    public FunctionsState withSlopeShown(boolean shown) {
        return new FunctionsState(curves, focus, lastValues, x, locked, axes, zones, epsilon, shown);
    }

    /** With vertical axes on which all visible curves fit. */
    public FunctionsState fitted() {
        return withAxes(Fit.of(curves, axes));
    }

    /** With axes that do not cut off what the focused curve is about, for its values and for these. */
    public FunctionsState widened(Curve... alsoShown) {
        List<Curve> all = new ArrayList<>(List.of(alsoShown));
        focused().ifPresent(all::add);
        return withAxes(Fit.widened(all, axes));
    }

    private FunctionsState withCurves(List<Curve> changed, int newFocus) {
        return new FunctionsState(changed, newFocus, lastValues, x, locked, axes, zones, epsilon, slopeShown);
    }
}
