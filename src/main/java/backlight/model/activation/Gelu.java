package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** zΦ(z): z times the share of a standard normal population that lies below z. */
record Gelu() implements Activation {
    private static final double ROOT_2 = Math.sqrt(2);
    private static final double MINIMUM = -0.16997120747990366169;

    static final ActivationFamily FAMILY = ActivationFamily.named("gelu", "GELU")
            .group(Group.SMOOTH)
            .formula("x \\Phi(x)", "\\Phi(x) + x \\varphi(x)", "")
            .paper("Hendrycks, Gimpel", 2016, "arXiv:1606.08415", "He or Xavier")
            .hue(7)
            .madeBy(values -> new Gelu());

    @Override
    public double value(double z) {
        double share = Normal.cumulative(z, Normal.density(z));
        return share == 0 ? 0 : z * share + 0.0;
    }

    @Override
    public double derivative(double z) {
        double density = Normal.density(z);
        double share = Normal.cumulative(z, density);
        return density == 0 ? share : share + z * density;
    }

    @Override
    public Properties properties() {
        return Properties.of(Interval.atLeast(MINIMUM), Monotonicity.NEITHER, 1.1289041451851547863, ROOT_2)
                .withLimits(0, Double.POSITIVE_INFINITY)
                .withSaturated(this::saturated);
    }

    /** f″ = (2 − z²)φ(z), so f′ is monotone between −∞, −√2, √2 and ∞. */
    private List<Interval> saturated(double epsilon) {
        return Saturation.of(
                this::derivative, epsilon, Double.NEGATIVE_INFINITY, -ROOT_2, ROOT_2, Double.POSITIVE_INFINITY);
    }
}
