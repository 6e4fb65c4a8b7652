package backlight.model.activation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of activation function: everything that holds for all values of its parameters.
 *
 * <p>The sentences about it stand in {@code assets/text/messages.properties} under {@code activation.<id>.*}.
 *
 * @param id short, lower case, stable: written into files and message keys
 * @param name what teachers call it
 * @param group where the gallery shows it
 * @param parameters in the order of every {@code double[]} of parameter values
 * @param formula how it is written
 * @param paper where it comes from
 * @param hue which of the eight curve colours it has, 0 to 7
 * @param dashed whether it shares that colour with an older function and is drawn dashed
 * @param learned whether a network learns its only parameter, a slope for z ≤ 0, as PReLU's a
 * @param maker makes the function for one set of values
 * @param constraint a message key when values that are allowed one by one do not fit together
 */
public record ActivationFamily(
        String id,
        String name,
        Group group,
        List<Parameter> parameters,
        Formula formula,
        Paper paper,
        int hue,
        boolean dashed,
        boolean learned,
        Function<double[], Activation> maker,
        Function<double[], Optional<String>> constraint) {
    public ActivationFamily {
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(group, name + " needs a group");
        Objects.requireNonNull(formula, name + " needs a formula");
        Objects.requireNonNull(paper, name + " needs a paper");
        if (hue < 0 || hue > 7) throw new IllegalArgumentException(name + ": hue must be from 0 to 7, not " + hue);
    }

    /** The start of a family's description. */
    static FamilyBuilder named(String id, String name) {
        return new FamilyBuilder(id, name);
    }

    /** The values that the paper or the lecture gives. */
    public List<Double> initialValues() {
        return parameters.stream().map(Parameter::initial).toList();
    }

    /**
     * The function for these values.
     *
     * @throws IllegalArgumentException if they are not allowed; {@link #problem} says why
     */
    public Activation with(List<Double> values) {
        problem(values).ifPresent(problem -> {
            throw new IllegalArgumentException(name + ": " + problem);
        });
        return maker.apply(array(values));
    }

    /** What is wrong with these values; empty if nothing is. */
    public Optional<Problem> problem(List<Double> values) {
        if (values.size() != parameters.size()) {
            throw new IllegalArgumentException(name + " takes " + parameters.size() + " values, not " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (!parameter.allowed().contains(values.get(i))) {
                return Optional.of(Problem.outside(parameter.symbol(), parameter.allowed()));
            }
        }
        return constraint.apply(array(values)).map(key -> new Problem(key, List.of()));
    }

    /** Adding 0 turns a typed −0 into 0, which then never reaches a result. */
    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(value -> value + 0.0).toArray();
    }

    /** The gallery's headings, in its order. */
    public enum Group {
        CLASSIC,
        RECTIFIER,
        SMOOTH,
        SIMPLE
    }

    /**
     * How a function is written, in the mathematics of LaTeX; a parameter stands as its own symbol.
     *
     * @param value the right-hand side of f(x) = …
     * @param derivative the right-hand side of f′(x) = …
     * @param inverse the right-hand side of f⁻¹(y) = …; empty if there is none. It holds for parameter values for which
     *     {@link Properties#inverse} is present
     */
    public record Formula(String value, String derivative, String inverse) {}

    /**
     * Where a function was proposed.
     *
     * @param authors as usually cited
     * @param year of publication
     * @param where the journal, conference or arXiv number
     * @param initialization the start of the weights that usually goes with it
     */
    public record Paper(String authors, int year, String where, String initialization) {}
}
