package backlight.model.activation;

import java.util.List;

/** Every activation function of the program. Charts, gallery, tests and files iterate {@link #ALL}. */
public final class Activations {
    /** In teaching order within each group. */
    public static final List<ActivationFamily> ALL = List.of(Relu.FAMILY, LeakyRelu.FAMILY, Elu.FAMILY, Selu.FAMILY);

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
