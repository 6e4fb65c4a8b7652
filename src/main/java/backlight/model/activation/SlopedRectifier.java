package backlight.model.activation;

import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** z for z &gt; 0, kz otherwise: what Leaky ReLU, PReLU and RReLU have in common. They differ in where k comes from. */
interface SlopedRectifier extends Activation {
    /** k. */
    double slope();

    @Override
    default double value(double z) {
        if (z > 0) return z;
        // the limit of 0·z at −∞ is 0
        return slope() == 0 && Double.isInfinite(z) ? 0 : slope() * z + 0.0;
    }

    @Override
    default double derivative(double z) {
        if (Double.isNaN(z)) return z;
        return z > 0 ? 1 : slope();
    }

    @Override
    default void values(double[] z, double[] a, int n) {
        for (int k = 0; k < n; k++) a[k] = value(z[k]);
    }

    @Override
    default void derivatives(double[] z, double[] a, double[] d, int n) {
        for (int k = 0; k < n; k++) d[k] = derivative(z[k]);
    }

    @Override
    default List<Breakpoint> breakpoints() {
        double k = slope();
        if (k == 1) return List.of();
        return List.of(new Breakpoint(0, new OneSided(0, 0, 0), new OneSided(k, 1, k)));
    }

    @Override
    default Properties properties() {
        double k = slope();
        Properties common = Properties.of(
                        k > 0 ? Interval.REALS : Interval.atLeast(0),
                        k > 0 ? Monotonicity.INCREASING : k == 0 ? Monotonicity.NON_DECREASING : Monotonicity.NEITHER,
                        Math.max(1, Math.abs(k)),
                        Math.abs(k) < 1 ? 1 : 0)
                .withSaturated(this::saturated);
        if (k > 0) return common.withInverse(y -> y > 0 ? y : y / k);
        if (k < 0) return common.withLimits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        return common.withDead(Interval.atMost(0));
    }

    private List<Interval> saturated(double epsilon) {
        return slope() == 0
                ? Saturation.of(this::derivative, epsilon, 0, Double.POSITIVE_INFINITY)
                : Saturation.of(this::derivative, epsilon, Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
    }
}
