package backlight.model.activation;

import java.util.List;

/** Every activation function of the program. Charts, gallery, tests and files iterate {@link #ALL}. */
public final class Activations {
    /** In teaching order within each group. */
    public static final List<ActivationFamily> ALL = List.of(
            Sigmoid.FAMILY,
            Tanh.FAMILY,
            Softsign.FAMILY,
            Softplus.FAMILY,
            Relu.FAMILY,
            LeakyRelu.FAMILY,
            PRelu.FAMILY,
            RRelu.FAMILY,
            Elu.FAMILY,
            Selu.FAMILY,
            Celu.FAMILY,
            Gelu.FAMILY,
            GeluTanh.FAMILY,
            Silu.FAMILY,
            Mish.FAMILY,
            HardSwish.FAMILY,
            HardSigmoid.FAMILY,
            Identity.FAMILY,
            Step.FAMILY);

    private Activations() {}

    /**
     * The family with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ActivationFamily byId(String id) {
        return ALL.stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no activation function is called " + id));
    }
}
