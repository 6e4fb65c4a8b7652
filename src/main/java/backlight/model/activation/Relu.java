package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Formula;
import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.ActivationFamily.Paper;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Optional;

/** max(0, z). */
record Relu() implements Activation {
    static final ActivationFamily FAMILY = new ActivationFamily(
            "relu",
            "ReLU",
            Group.RECTIFIER,
            List.of(),
            new Formula(
                    "\\begin{cases} x & x > 0 \\\\ 0 & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ 0 & x < 0 \\end{cases}",
                    ""),
            new Paper("Nair, Hinton", 2010, "ICML", "He"),
            2,
            false,
            p -> new Relu(),
            p -> Optional.empty());

    @Override
    public double value(double z) {
        return z > 0 ? z : Double.isNaN(z) ? z : 0;
    }

    @Override
    public double derivative(double z) {
        return z > 0 ? 1 : Double.isNaN(z) ? z : 0;
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return List.of(new Breakpoint(0, new OneSided(0, 0, 0), new OneSided(0, 1, 0)));
    }

    @Override
    public Properties properties() {
        return new Properties(
                Interval.closed(0, Double.POSITIVE_INFINITY),
                0,
                Double.POSITIVE_INFINITY,
                Monotonicity.NON_DECREASING,
                1,
                1,
                List.of(Interval.closed(Double.NEGATIVE_INFINITY, 0)),
                epsilon -> List.of(),
                Optional.empty());
    }
}
