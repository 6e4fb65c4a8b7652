package backlight.model.activation;

import backlight.model.activation.Properties.Monotonicity;
import java.util.List;

/** A line for z &gt; 0, an exponential that levels off below: what ELU, SELU and CELU have in common. */
interface ExponentialRectifier extends Activation {
    /** f′ for z &gt; 0. */
    double rightSlope();

    /** f′ just left of 0. */
    double leftSlope();

    /** −lim f(z) for z → −∞. */
    double depth();

    @Override
    default List<Breakpoint> breakpoints() {
        OneSided slope = new OneSided(leftSlope(), rightSlope(), leftSlope());
        return slope.jumps() ? List.of(new Breakpoint(0, new OneSided(0, 0, 0), slope)) : List.of();
    }

    @Override
    default List<Double> bends() {
        return leftSlope() == rightSlope() && rightSlope() != 0 ? List.of(0.0) : List.of();
    }

    @Override
    default Properties properties() {
        double steepest = Math.max(leftSlope(), rightSlope());
        double steepestAt = leftSlope() < rightSlope() ? 1 : 0;
        if (leftSlope() == 0) {
            return Properties.of(Interval.atLeast(0), Monotonicity.NON_DECREASING, steepest, steepestAt)
                    .withDead(Interval.atMost(0))
                    .withSaturated(epsilon -> saturated(epsilon, 0, Double.POSITIVE_INFINITY));
        }
        return Properties.of(Interval.above(-depth()), Monotonicity.INCREASING, steepest, steepestAt)
                .withSaturated(epsilon -> saturated(epsilon, Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY))
                .withInverse(this::inverse);
    }

    private List<Interval> saturated(double epsilon, double... knots) {
        return Saturation.of(this::derivative, epsilon, knots);
    }

    /** y over the right slope, or y = depth·(e^{z/τ} − 1) solved for z, where τ = depth/leftSlope. */
    private double inverse(double y) {
        return y > 0 ? y / rightSlope() : depth() / leftSlope() * StrictMath.log1p(y / depth());
    }
}
