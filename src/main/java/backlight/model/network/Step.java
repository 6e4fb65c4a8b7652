package backlight.model.network;

/**
 * One step of a sample's way through a network and back.
 *
 * @param layer l; 0 for the derivative by the inputs, which no weight needs but the picture shows
 */
public record Step(Op op, int layer) {
    /** What is computed. */
    public enum Op {
        /** z⁽ˡ⁾ = W⁽ˡ⁾ a⁽ˡ⁻¹⁾ + b⁽ˡ⁾ */
        WEIGHTED_SUM,
        /** a⁽ˡ⁾ = f(z⁽ˡ⁾) */
        ACTIVATE,
        /** L */
        LOSS,
        /** ∂L/∂a⁽ᴸ⁾, which a cross-entropy goes without: there δ⁽ᴸ⁾ = a⁽ᴸ⁾ − y */
        LOSS_GRADIENT,
        /** δ⁽ˡ⁾ = ∂L/∂a⁽ˡ⁾ ⊙ f′(z⁽ˡ⁾) */
        DELTA,
        /** ∂L/∂W⁽ˡ⁾ = δ⁽ˡ⁾ (a⁽ˡ⁻¹⁾)ᵀ, ∂L/∂b⁽ˡ⁾ = δ⁽ˡ⁾, and ∂L/∂p = Σ ∂L/∂a min(0, z) */
        WEIGHT_GRADIENT,
        /** ∂L/∂a⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀ δ⁽ˡ⁺¹⁾ */
        PROPAGATE
    }
}
