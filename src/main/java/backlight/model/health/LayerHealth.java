package backlight.model.health;

import backlight.model.network.UnitId;
import java.util.Set;

/**
 * How a layer does over the whole training set.
 *
 * @param layer l, from 1
 * @param units how many it has
 * @param judged whether the three sets and the share are filled: for the hidden layers, and for an output whose δ passes
 *     an f′ of its own
 * @param dead the units that are off for every sample
 * @param saturated the units that are saturated for every sample
 * @param allNegative the units with z ≤ 0 for every sample
 * @param saturatedShare of all pairs of a unit and a sample, 0 to 1
 * @param norm ‖δ‖ over the set: the root of the mean of ‖δ‖² over the samples
 * @param rms the root of the mean of δ² over samples and units
 * @param factor rms over that of layer l + 1, which is what the way back to this layer multiplied δ by; NaN for the
 *     output, and if nothing came
 * @param theory √χ, what theory expects that factor to be: χ = n Var(w) E[f′(z)²], where n is the number of units of layer
 *     l + 1, Var(w) the variance of the weights between, and the mean of f′² is over the units of this layer and the
 *     samples. It takes weights to be independent with mean 0; NaN for the output, and for a single weight
 */
public record LayerHealth(
        int layer,
        int units,
        boolean judged,
        Set<UnitId> dead,
        Set<UnitId> saturated,
        Set<UnitId> allNegative,
        double saturatedShare,
        double norm,
        double rms,
        double factor,
        double theory) {
    public LayerHealth {
        dead = Set.copyOf(dead);
        saturated = Set.copyOf(saturated);
        allNegative = Set.copyOf(allNegative);
    }
}
