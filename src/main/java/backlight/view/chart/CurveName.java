package backlight.view.chart;

import backlight.model.activation.Parameter;
import backlight.model.scene.Curve;
import backlight.view.text.Readout;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a curve is called in legend, labels and tables. */
public final class CurveName {
    private CurveName() {}

    /** The name of the function; if other curves are of the same function, with the parameters that tell them apart. */
    public static String of(List<Curve> curves, int index) {
        Curve curve = curves.get(index);
        List<Curve> siblings = curves.stream()
                .filter(other -> other.family() == curve.family())
                .toList();
        if (siblings.size() == 1) return curve.family().name();
        String telling = values(
                curve,
                parameter -> siblings.stream()
                        .anyMatch(other -> !other.values()
                                .get(parameter)
                                .equals(curve.values().get(parameter))));
        return curve.family().name() + " " + (telling.isEmpty() ? values(curve) : telling);
    }

    /** Such as “α = 1.67, λ = 1.05”; empty without parameters. */
    public static String values(Curve curve) {
        return values(curve, parameter -> true);
    }

    private static String values(Curve curve, IntPredicate named) {
        List<Parameter> parameters = curve.family().parameters();
        return IntStream.range(0, parameters.size())
                .filter(named)
                .mapToObj(i -> parameters.get(i).symbol() + " = "
                        + Readout.parameter(curve.values().get(i)))
                .collect(Collectors.joining(", "));
    }
}
