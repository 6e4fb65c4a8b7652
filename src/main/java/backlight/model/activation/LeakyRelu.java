package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import java.util.Objects;

/** z for z &gt; 0, sz otherwise, with a small fixed s. */
record LeakyRelu(double slope) implements SlopedRectifier {
    static final ActivationFamily FAMILY = ActivationFamily.named("leaky-relu", "Leaky ReLU")
            .group(Group.RECTIFIER)
            .parameter("s", "s", 0.01, Interval.closed(0, 0.5), Interval.closed(-1000, 1000))
            .formula(
                    "\\begin{cases} x & x > 0 \\\\ s x & x \\le 0 \\end{cases}",
                    "\\begin{cases} 1 & x > 0 \\\\ s & x < 0 \\end{cases}",
                    "\\begin{cases} y & y > 0 \\\\ \\frac{y}{s} & y \\le 0 \\end{cases}")
            .paper("Maas, Hannun, Ng", 2013, "ICML workshop", "He")
            .hue(3)
            .madeBy(values -> new LeakyRelu(values[0]));

    /** ∂f/∂s = min(0, z). */
    @Override
    public double parameterDerivative(int parameter, double z) {
        Objects.checkIndex(parameter, 1);
        return Math.min(0, z) + 0.0;
    }
}
