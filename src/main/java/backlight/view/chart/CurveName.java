package backlight.view.chart;

import backlight.model.activation.Parameter;
import backlight.model.scene.Curve;
import backlight.view.text.Readout;
import java.util.List;
import java.util.StringJoiner;

/** What a curve is called in legend, labels and tables. */
public final class CurveName {
    private CurveName() {}

    /** The name of the function, with its parameter values when another curve is of the same function. */
    public static String of(List<Curve> curves, int index) {
        Curve curve = curves.get(index);
        boolean alone = curves.stream()
                        .filter(other -> other.family() == curve.family())
                        .count()
                == 1;
        return alone ? curve.family().name() : curve.family().name() + " " + values(curve);
    }

    /** Such as “α = 1.67, λ = 1.05”; empty without parameters. */
    public static String values(Curve curve) {
        StringJoiner joined = new StringJoiner(", ");
        List<Parameter> parameters = curve.family().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            joined.add(parameters.get(i).symbol() + " = "
                    + Readout.parameter(curve.values().get(i)));
        }
        return joined.toString();
    }
}
