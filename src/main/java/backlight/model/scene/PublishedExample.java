package backlight.model.scene;

import backlight.model.activation.Activations;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Parameters;
import backlight.model.training.TrainingPlan;
import java.util.Set;

/**
 * The 2-2-2 network that is most worked through by hand, with the numbers of the tutorial: sigmoid in both layers,
 * ½Σ(t − o)², η = 0.5, and biases that stay as they are.
 *
 * <p>Its loss after one step is 0.291027774; the 0.291027924 that is often printed comes from overwriting the output
 * weights before the hidden deltas are computed.
 */
final class PublishedExample {
    private static final LayerPlan LAYER = LayerPlan.of(2, Activations.byId("sigmoid"));

    static final NetworkPlan NETWORK =
            NetworkPlan.of(2, 1, LAYER, 2, Loss.SQUARED_ERROR).with(2, LAYER);

    /** w₁ w₂ w₃ w₄, b₁ b₁, w₅ w₆ w₇ w₈, b₂ b₂. */
    static final Parameters START = Parameters.of(.15, .20, .25, .30, .35, .35, .40, .45, .50, .55, .60, .60);

    static final TrainingPlan TRAINING = TrainingPlan.of(0.5)
            .withLocked(Set.of(
                    ParameterId.bias(1, 0), ParameterId.bias(1, 1), ParameterId.bias(2, 0), ParameterId.bias(2, 1)));

    private PublishedExample() {}
}
