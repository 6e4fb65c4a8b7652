package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import java.util.Objects;
import java.util.Optional;

/** z for z &gt; 0, rz otherwise; r is drawn from [l, u] in training and is the mean (l + u)/2 here. */
record RRelu(double lower, double upper) implements SlopedRectifier {
    static final ActivationFamily FAMILY = ActivationFamily.named("rrelu", "RReLU")
            .group(Group.RECTIFIER)
            .parameter("l", "l", 1.0 / 8, Interval.closed(0, 1), Interval.closed(-1000, 1000))
            .parameter("u", "u", 1.0 / 3, Interval.closed(0, 1), Interval.closed(-1000, 1000))
            .constraint(values -> values[0] <= values[1] ? Optional.empty() : Optional.of("problem.rrelu.order"))
            .formula(
                    "\\begin{cases} x & x > 0 \\\\ \\frac{l + u}{2} x & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ \\frac{l + u}{2} & x < 0 \\end{cases}",
                    "\\begin{cases} y & y > 0 \\\\ \\frac{2 y}{l + u} & y \\le 0 \\end{cases}")
            .paper("Xu, Wang, Chen, Li", 2015, "arXiv:1505.00853", "He")
            .dashedHue(6)
            .madeBy(values -> new RRelu(values[0], values[1]));

    @Override
    public double slope() {
        return (lower + upper) / 2;
    }

    /** ∂f/∂l = ∂f/∂u = min(0, z)/2. */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 2);
        return Math.min(0, z) / 2 + 0.0;
    }

    @Override
    public Activation grip(int parameter) {
        return new LeakyRelu(Objects.checkIndex(parameter, 2) == 0 ? lower : upper);
    }

    @Override
    public Optional<Band> band() {
        return Optional.of(new Band(new LeakyRelu(lower), new LeakyRelu(upper)));
    }
}
