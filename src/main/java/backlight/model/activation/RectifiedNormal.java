package backlight.model.activation;

/**
 * The moments of rz | d(eᶻ − 1) for normal z in closed form: ELU and SELU. Klambauer et al. 2017, eq. 4 and 5, with
 * erfc written as Φ.
 */
final class RectifiedNormal {
    private RectifiedNormal() {}

    /**
     * @param f with equal {@link ExponentialRectifier#leftSlope} and {@link ExponentialRectifier#depth}
     * @param m the mean of z
     * @param s its standard deviation, above 0
     */
    static Moments moments(ExponentialRectifier f, double m, double s) {
        double r = f.rightSlope();
        double d = f.depth();
        double density = Normal.density(m / s);
        double right = Normal.cumulative(m / s, density);
        double left = Normal.cumulative(-m / s, density);
        double exponential = leftExponential(1, m, s);
        double mean = r * (m * right + s * density) + d * (exponential - left);
        double meanSquare = r * r * ((m * m + s * s) * right + m * s * density)
                + d * d * (leftExponential(2, m, s) - 2 * exponential + left);
        return Moments.ofSquares(mean, meanSquare);
    }

    /**
     * E[e^{kz}; z &lt; 0] = e^{km + k²s²/2} Φ(−(m + ks²)/s). Where the first factor could be large, the second one is a
     * tail, and their product φ(m/s) times Mills' ratio of that tail.
     */
    private static double leftExponential(int k, double m, double s) {
        double t = m / s + k * s;
        if (t >= 0) return Normal.density(m / s) * Normal.mills(t);
        return StrictMath.exp(k * m + k * k * s * s / 2) * Normal.cumulative(-t, Normal.density(t));
    }
}
