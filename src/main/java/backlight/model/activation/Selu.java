package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Formula;
import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.ActivationFamily.Paper;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Optional;

/** λz for z &gt; 0, λα(eᶻ − 1) otherwise. */
record Selu(double alpha, double lambda) implements Activation {
    static final ActivationFamily FAMILY = new ActivationFamily(
            "selu",
            "SELU",
            Group.RECTIFIER,
            List.of(
                    new Parameter(
                            "alpha",
                            "α",
                            1.6732632423543772848170429916717,
                            Interval.closed(0.5, 3),
                            Interval.closed(0, 1000)),
                    new Parameter(
                            "lambda",
                            "λ",
                            1.0507009873554804934193349852946,
                            Interval.closed(0.5, 2),
                            Interval.closed(0, 1000))),
            new Formula(
                    "\\begin{cases} \\lambda x & x > 0 \\\\ \\lambda \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}",
                    "\\begin{cases} \\lambda & x > 0 \\\\ \\lambda \\alpha e^{x} & x < 0 \\end{cases}",
                    ""),
            new Paper("Klambauer et al.", 2017, "arXiv:1706.02515", "LeCun"),
            6,
            false,
            p -> new Selu(p[0], p[1]),
            p -> Optional.empty());

    @Override
    public double value(double z) {
        return lambda * (z > 0 ? z : alpha * StrictMath.expm1(z));
    }

    @Override
    public double derivative(double z) {
        return lambda * (z > 0 ? 1 : alpha * StrictMath.exp(z));
    }

    @Override
    public double parameterDerivative(int parameter, double z) {
        double base = z > 0 ? z : StrictMath.expm1(z);
        return parameter == 1 ? (z > 0 ? z : alpha * base) : z > 0 ? 0 : lambda * base;
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(new Breakpoint(0, new OneSided(0, 0, 0), new OneSided(lambda * alpha, lambda, lambda * alpha)));
    }

    @Override
    public Properties properties() {
        return new Properties(
                Interval.open(-lambda * alpha, Double.POSITIVE_INFINITY),
                -lambda * alpha,
                Double.POSITIVE_INFINITY,
                Monotonicity.INCREASING,
                lambda * Math.max(1, alpha),
                0,
                List.of(),
                epsilon -> List.of(Interval.open(
                        Double.NEGATIVE_INFINITY, Math.min(0, StrictMath.log(epsilon / (lambda * alpha))))),
                Optional.empty());
    }
}
