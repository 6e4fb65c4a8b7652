package backlight.model.activation;

/** The standard normal distribution, from {@code StrictMath} alone: libraries build theirs on {@code Math.exp}. */
final class Normal {
    private static final double ONE_OVER_SQRT_2_PI = 0.39894228040143267794;

    /** Beyond it φ is below the smallest double. */
    private static final double FAR = 39;

    /** (x + 5) · (1 − Φ(x))/φ(x) as a Chebyshev series in (x − 5)/(x + 5), for x ≥ 0; computed in 40 digits. */
    private static final double[] MILLS = {
        2.7196852387678242555,
        -2.3690676056508791831,
        0.85110764519129009316,
        -0.25267101020189897835,
        0.061015386404907040526,
        -0.011475514073056178165,
        0.0014946108965619614021,
        -0.000075285508404314180944,
        -0.000017441640986188531907,
        4.1650693764604264587e-6,
        -1.0754917411154359728e-7,
        -9.4712264255509214156e-8,
        1.1672253441654395959e-8,
        1.8216467239028025385e-9,
        -4.7026125036358784305e-10,
        -3.3960991403471658438e-11,
        1.6931861387628094468e-11,
        7.1162612334266919614e-13,
        -6.1926282678062521437e-13,
        -2.2672531819948238887e-14,
        2.3690546063399658385e-14,
        1.2094286091906465014e-15,
        -9.3880691369470256228e-16,
        -7.9556715200499730315e-17,
        3.7260120477204473083e-17,
        5.258006597929443006e-18,
        -1.3939308845394603683e-18
    };

    private Normal() {}

    /** φ(x) = exp(−x²/2)/√(2π). */
    static double density(double x) {
        if (Math.abs(x) > FAR) return 0;
        // x² rounded would cost up to 10 digits of the tail: split x so that the larger square is exact
        double head = (float) x;
        double rest = (x - head) * (x + head);
        return ONE_OVER_SQRT_2_PI * StrictMath.exp(-head * head / 2) * StrictMath.exp(-rest / 2);
    }

    /**
     * Φ(x) = ∫ φ from −∞ to x. Its left tail keeps all digits; ½(1 + erf) would be 0 there from −9 on.
     *
     * @param density φ(x)
     */
    static double cumulative(double x, double density) {
        if (density == 0) return x > 0 ? 1 : 0;
        double tail = density * mills(Math.abs(x));
        return x > 0 ? 1 - tail : tail;
    }

    /** (1 − Φ(x))/φ(x) for x ≥ 0, summed by Clenshaw's recurrence. */
    static double mills(double x) {
        double t = (x - 5) / (x + 5);
        double next = 0;
        double afterNext = 0;
        for (int k = MILLS.length - 1; k > 0; k--) {
            double sum = MILLS[k] + 2 * t * next - afterNext;
            afterNext = next;
            next = sum;
        }
        return (MILLS[0] + t * next - afterNext) / (x + 5);
    }
}
