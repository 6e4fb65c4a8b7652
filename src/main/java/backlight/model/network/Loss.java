package backlight.model.network;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import java.util.Locale;
import java.util.Optional;

/** What a sample's output is compared with its target by. */
public enum Loss {
    /** L = ½ Σ (y − a)²; any output activation. */
    SQUARED_ERROR,
    /** L = −Σ [y ln a + (1 − y) ln(1 − a)] with a = σ(z), computed from z. */
    BINARY_CROSS_ENTROPY,
    /** L = −Σ y ln a with a = softmax(z), computed from z. */
    SOFTMAX_CROSS_ENTROPY;

    /** Its stable name in message keys and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The activation that the output layer must have; identity where the softmax follows it. Empty if any may stand. */
    public Optional<ActivationFamily> outputActivation() {
        return switch (this) {
            case SQUARED_ERROR -> Optional.empty();
            case BINARY_CROSS_ENTROPY -> Optional.of(Activations.byId("sigmoid"));
            case SOFTMAX_CROSS_ENTROPY -> Optional.of(Activations.byId("identity"));
        };
    }

    /** What a coin would get: ln 2 for each logistic output, ln k for k classes; NaN where there is nothing to guess. */
    public double guess(int outputs) {
        return switch (this) {
            case SQUARED_ERROR -> Double.NaN;
            case BINARY_CROSS_ENTROPY -> outputs * StrictMath.log(2);
            case SOFTMAX_CROSS_ENTROPY -> StrictMath.log(outputs);
        };
    }

    /** Whether δ of the output is a − y, without a division by a slope that may be 0. */
    public boolean onLogits() {
        return this != SQUARED_ERROR;
    }
}
