package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Formula;
import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.ActivationFamily.Paper;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Optional;

/** z for z &gt; 0, sz otherwise. */
record LeakyRelu(double s) implements Activation {
    static final ActivationFamily FAMILY = new ActivationFamily(
            "leaky-relu",
            "Leaky ReLU",
            Group.RECTIFIER,
            List.of(new Parameter("s", "s", 0.01, Interval.closed(0, 0.5), Interval.closed(-1000, 1000))),
            new Formula(
                    "\\begin{cases} x & x > 0 \\\\ s x & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ s & x < 0 \\end{cases}",
                    ""),
            new Paper("Maas, Hannun, Ng", 2013, "ICML workshop", "He"),
            3,
            false,
            p -> new LeakyRelu(p[0]),
            p -> Optional.empty());

    @Override
    public double value(double z) {
        return z > 0 ? z : s * z;
    }

    @Override
    public double derivative(double z) {
        return z > 0 ? 1 : s;
    }

    @Override
    public double parameterDerivative(int parameter, double z) {
        return Math.min(0, z);
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(new Breakpoint(0, new OneSided(0, 0, 0), new OneSided(s, 1, s)));
    }

    @Override
    public Properties properties() {
        return new Properties(
                Interval.open(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Monotonicity.INCREASING,
                Math.max(1, Math.abs(s)),
                1,
                List.of(),
                epsilon -> List.of(),
                Optional.empty());
    }
}
