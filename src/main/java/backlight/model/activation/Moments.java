package backlight.model.activation;

/**
 * The mean and the variance of a quantity; not finite where it has none.
 *
 * @param mean μ
 * @param variance ν, at least 0
 */
public record Moments(double mean, double variance) {
    public Moments {
        if (variance < 0) throw new IllegalArgumentException("a variance is at least 0, not " + variance);
    }

    /** Those of f(z), where z is normal with these. */
    public Moments through(Activation f) {
        if (!Double.isFinite(mean) || !Double.isFinite(variance)) return new Moments(Double.NaN, Double.NaN);
        if (variance == 0) return new Moments(f.value(mean), 0);
        double deviation = Math.sqrt(variance);
        boolean closed = f instanceof ExponentialRectifier g && g.leftSlope() == g.depth();
        return closed
                ? RectifiedNormal.moments((ExponentialRectifier) f, mean, deviation)
                : Quadrature.moments(f, mean, deviation);
    }

    /** Of a quantity with this mean and mean square; rounding may have put the mean square below μ². */
    static Moments ofSquares(double mean, double meanSquare) {
        return new Moments(mean, Math.max(0, meanSquare - mean * mean));
    }
}
