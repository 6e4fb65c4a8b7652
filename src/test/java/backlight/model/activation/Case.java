package backlight.model.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A function with the parameter values that a test looks at. */
record Case(ActivationFamily family, List<Double> values) {
    /** Values beyond the sliders that may be typed. */
    private static final Map<String, List<List<Double>>> TYPED = Map.of(
            "softplus", List.of(List.of(0.02), List.of(25.0)),
            "leaky-relu", List.of(List.of(1.0), List.of(-0.3), List.of(1.5)),
            "prelu", List.of(List.of(1.5), List.of(-0.5), List.of(-2.0), List.of(-0.0)),
            "rrelu", List.of(List.of(-0.5, 0.25), List.of(-0.25, 0.25), List.of(1.0, 1.0)),
            "elu", List.of(List.of(3.0), List.of(1e-3)),
            "selu", List.of(List.of(0.0, 1.0), List.of(1.0, 1.0), List.of(2.0, 0.005)),
            "celu", List.of(List.of(0.05), List.of(30.0)),
            "silu", List.of(List.of(0.0), List.of(-1.5), List.of(25.0), List.of(-0.0)));

    /** Every family with every combination of slider end and start, and with the typed values. */
    static Stream<Case> all() {
        return Activations.ALL.stream().flatMap(Case::of);
    }

    private static Stream<Case> of(ActivationFamily family) {
        List<List<Double>> corners = List.of(List.of());
        for (Parameter parameter : family.parameters()) {
            corners = corners.stream()
                    .flatMap(start -> DoubleStream.of(
                                    parameter.initial(),
                                    parameter.slider().low(),
                                    parameter.slider().high())
                            .mapToObj(value -> extended(start, value)))
                    .toList();
        }
        return Stream.concat(corners.stream(), TYPED.getOrDefault(family.id(), List.of()).stream())
                .filter(values -> family.problem(values).isEmpty())
                .map(values -> new Case(family, values));
    }

    private static List<Double> extended(List<Double> start, double value) {
        List<Double> extended = new ArrayList<>(start);
        extended.add(value);
        return extended;
    }

    Activation activation() {
        return family.with(values);
    }

    /** f with one parameter moved; empty values are refused as they are in the program. */
    Activation moved(int parameter, double by) {
        return family.with(movedValues(parameter, by));
    }

    boolean canMove(int parameter, double by) {
        return family.problem(movedValues(parameter, by)).isEmpty();
    }

    private List<Double> movedValues(int parameter, double by) {
        List<Double> moved = new ArrayList<>(values);
        moved.set(parameter, values.get(parameter) + by);
        return moved;
    }

    /** Points from −60 to 60, dense in the middle, none of them a round number. */
    static double[] grid() {
        return DoubleStream.concat(
                        DoubleStream.iterate(-12.0137, z -> z < 12, z -> z + 0.0531),
                        DoubleStream.iterate(12.5071, z -> z < 60, z -> z + 1.317)
                                .flatMap(z -> DoubleStream.of(-z, z)))
                .sorted()
                .toArray();
    }

    @Override
    public String toString() {
        return family.id() + values;
    }
}
