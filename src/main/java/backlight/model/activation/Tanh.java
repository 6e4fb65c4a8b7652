package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;

/** tanh z = (eᶻ − e⁻ᶻ)/(eᶻ + e⁻ᶻ) = 2σ(2z) − 1. */
record Tanh() implements Activation {
    static final ActivationFamily FAMILY = ActivationFamily.named("tanh", "Tanh")
            .group(Group.CLASSIC)
            .formula("\\tanh x", "1 - \\tanh^{2} x", "\\frac{1}{2} \\ln \\frac{1 + y}{1 - y}")
            .paper("LeCun, Bottou, Orr, Müller", 1998, "Efficient BackProp", "Xavier")
            .hue(1)
            .madeBy(values -> new Tanh());

    @Override
    public double value(double z) {
        return StrictMath.tanh(z) + 0.0;
    }

    /** sech² z = 4σ(2z)σ(−2z); 1 − tanh² z would be 0 from z = 20 on. */
    @Override
    public double derivative(double z) {
        return 4 * Logistic.slope(2 * z);
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.open(-1, 1), Monotonicity.INCREASING, 1, 0)
                .withSaturated(epsilon -> Saturation.beyond(Saturation.arsech(Math.sqrt(epsilon))))
                .withInverse(y -> (StrictMath.log1p(y) - StrictMath.log1p(-y)) / 2);
    }
}
