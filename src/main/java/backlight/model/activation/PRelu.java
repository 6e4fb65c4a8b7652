package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import java.util.Objects;

/** max(0, z) + a·min(0, z), where the network learns a (He et al., equation 1). */
record PRelu(double slope) implements SlopedRectifier {
    static final ActivationFamily FAMILY = ActivationFamily.named("prelu", "PReLU")
            .group(Group.RECTIFIER)
            .parameter("a", "a", 0.25, Interval.closed(0, 1), Interval.closed(-1000, 1000))
            .formula(
                    "\\begin{cases} x & x > 0 \\\\ a x & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ a & x < 0 \\end{cases}",
                    "\\begin{cases} y & y > 0 \\\\ \\frac{y}{a} & y \\le 0 \\end{cases}")
            .paper("He, Zhang, Ren, Sun", 2015, "arXiv:1502.01852", "He")
            .hue(4)
            .learned()
            .madeBy(values -> new PRelu(values[0]));

    /** ∂f/∂a = min(0, z). */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 1);
        return Math.min(0, z) + 0.0;
    }
}
