package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** z/(1 + |z|): like tanh, but its slope fades as 1/z² and not exponentially. */
record Softsign() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("softsign", "Softsign")
            .group(Group.CLASSIC)
            .formula("\\frac{x}{1 + |x|}", "\\frac{1}{(1 + |x|)^{2}}", "\\frac{y}{1 - |y|}")
            .paper("Turian, Bergstra, Bengio", 2009, "NAACL HLT", "Xavier")
            .dashedHue(3)
            .madeBy(values -> new Softsign());

    @Override
    public double value(double z) {
        return Double.isInfinite(z) ? Math.signum(z) : z / (1 + Math.abs(z)) + 0.0;
    }

    @Override
    public double derivative(double z) {
        double share = 1 / (1 + Math.abs(z));
        return share * share;
    }

    @Override
    public List<Double> bends() {
        return List.of(0.0);
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.open(-1, 1), Monotonicity.INCREASING, 1, 0)
                .withSaturated(epsilon -> Saturation.beyond(1 / Math.sqrt(epsilon) - 1))
                .withInverse(y -> y / (1 - Math.abs(y)));
    }
}
