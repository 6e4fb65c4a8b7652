package backlight.model.activation;

import java.util.List;
import java.util.Optional;

/**
 * One activation function a = f(z) with its parameters fixed. Immutable; no call that takes a number allocates.
 *
 * <p>f and f′ are both functions of the pre-activation z. At a kink they follow {@code z > 0 ? right : left}.
 * Results have |error| / max(1, |exact|) ≤ 5·10⁻¹⁵ at every finite z, are infinite where the exact value exceeds
 * the largest double, are the limits at ±∞, and NaN at NaN.
 */
public interface Activation {
    /** f(z). */
    double value(double z);

    /** f′(z). */
    double derivative(double z);

    /**
     * ∂f/∂p at z.
     *
     * @param parameter index into {@link ActivationFamily#parameters()}
     * @throws IndexOutOfBoundsException if the function has no such parameter
     */
    default double parameterDerivative(int parameter, double z) {
        throw new IndexOutOfBoundsException("no parameter " + parameter);
    }

    /** Where f or f′ is not smooth, in ascending order. */
    default List<Breakpoint> breakpoints() {
        return List.of();
    }

    /**
     * Where f″ jumps though f and f′ do not, in ascending order: a difference quotient across such a point is off by
     * about its step.
     */
    default List<Double> bends() {
        return List.of();
    }

    /** The functions between which f is drawn at random while a network trains; f itself is their mean. */
    default Optional<Band> band() {
        return Optional.empty();
    }

    /** a[k] = f(z[k]) for k &lt; n. */
    default void values(double[] z, double[] a, int n) {
        for (int k = 0; k < n; k++) a[k] = value(z[k]);
    }

    /**
     * d[k] = f′(z[k]) for k &lt; n, with the bits of {@link #derivative}.
     *
     * @param a f(z[k]), as {@link #values} gives it: for some functions it saves the work of an exponential
     */
    default void derivatives(double[] z, double[] a, double[] d, int n) {
        for (int k = 0; k < n; k++) d[k] = derivative(z[k]);
    }

    /** What is known of f as a whole, for the current parameters. */
    Properties properties();

    /**
     * The curve that a hand takes along to change a parameter: this one, or an edge of the {@link #band}.
     *
     * @param parameter index into {@link ActivationFamily#parameters()}
     */
    default Activation grip(int parameter) {
        return this;
    }
}
