package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Formula;
import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.ActivationFamily.Paper;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Optional;

/** z for z &gt; 0, α(eᶻ − 1) otherwise. */
record Elu(double alpha) implements Activation {
    static final ActivationFamily FAMILY = new ActivationFamily(
            "elu",
            "ELU",
            Group.RECTIFIER,
            List.of(new Parameter("alpha", "α", 1, Interval.closed(0, 2), Interval.closed(0, 1000))),
            new Formula(
                    "\\begin{cases} x & x > 0 \\\\ \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ \\alpha e^{x} & x < 0 \\end{cases}",
                    ""),
            new Paper("Clevert, Unterthiner, Hochreiter", 2016, "arXiv:1511.07289", "He"),
            5,
            false,
            p -> new Elu(p[0]),
            p -> Optional.empty());

    @Override
    public double value(double z) {
        return z > 0 ? z : alpha * StrictMath.expm1(z);
    }

    @Override
    public double derivative(double z) {
        return z > 0 ? 1 : alpha * StrictMath.exp(z);
    }

    @Override
    public double parameterDerivative(int parameter, double z) {
        return z > 0 ? 0 : StrictMath.expm1(z);
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(new Breakpoint(0, new OneSided(0, 0, 0), new OneSided(alpha, 1, alpha)));
    }

    @Override
    public Properties properties() {
        return new Properties(
                Interval.open(-alpha, Double.POSITIVE_INFINITY),
                -alpha,
                Double.POSITIVE_INFINITY,
                Monotonicity.INCREASING,
                Math.max(1, alpha),
                0,
                List.of(),
                epsilon -> List.of(Interval.open(
                        Double.NEGATIVE_INFINITY, alpha <= epsilon ? 0 : StrictMath.log(epsilon / alpha))),
                Optional.empty());
    }
}
