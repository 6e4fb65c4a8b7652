package backlight.view.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them: with a true minus sign, never −0, and powers of ten instead of E.
 *
 * <p>NaN is "not a number", infinity "∞". The results are the same on every JDK and in every locale.
 */
public final class Numbers {
    private static final int BRIEF = 6;
    private static final int BRIEF_DIGITS = 3;
    private static final char MINUS = '−';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LARGE_EXPONENT = 6;
    private static final int MOST_TICK_DECIMALS = 9;

    /** Beyond it, powers of ten may not be doubles. */
    private static final int LARGEST_POWER = 300;

    private Numbers() {}

    /** With this many decimals, such as −0.699; from a million on with a power of ten and as many decimals. */
    public static String fixed(double x, int decimals) {
        if (!Double.isFinite(x)) return unwritable(x);
        BigDecimal exact = new BigDecimal(x);
        if (exponent(exact) >= LARGE_EXPONENT) return scientific(rounded(exact, decimals + 1), decimals + 1);
        return plain(exact.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** With this many significant digits, such as 0.500 or 2.5·10⁻³; with a power of ten below 0.01 and above 10⁵. */
    public static String significant(double x, int digits) {
        if (!Double.isFinite(x)) return unwritable(x);
        BigDecimal rounded = rounded(new BigDecimal(x), digits);
        int exponent = exponent(rounded);
        if (x != 0 && (exponent < -2 || exponent > Math.max(4, digits))) return scientific(rounded, digits);
        return plain(rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.UNNECESSARY));
    }

    /** As {@link #significant}, of 10 to this power, which may be smaller than any double; −∞ is that of 0. */
    public static String significantPower(double power, int digits) {
        if (power == Double.NEGATIVE_INFINITY) return "0";
        if (!Double.isFinite(power)) return unwritable(power);
        if (Math.abs(power) < LARGEST_POWER) return significant(StrictMath.pow(10, power), digits);
        double whole = Math.floor(power);
        BigDecimal mantissa = rounded(new BigDecimal(StrictMath.pow(10, power - whole)), digits);
        return scientific(mantissa.scaleByPowerOfTen((int) whole), digits);
    }

    /** With the fewest digits that make the same double when read again. */
    public static String full(double x) {
        if (!Double.isFinite(x)) return unwritable(x);
        if (x == 0) return "0";
        BigDecimal shortest = shortest(x);
        int exponent = exponent(shortest);
        if (exponent < -5 || exponent > 15) return scientific(shortest, shortest.precision());
        return plain(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    /** Exactly where that is short, otherwise to three digits. */
    public static String brief(double x) {
        String exact = full(x);
        return exact.length() <= BRIEF ? exact : significant(x, BRIEF_DIGITS);
    }

    /**
     * For the label of an axis, with the decimals that the distance between its ticks needs.
     *
     * @param step that distance, finite and above 0
     */
    public static String tick(double x, double step) {
        if (!(step > 0) || Double.isInfinite(step))
            throw new IllegalArgumentException("ticks cannot be " + step + " apart");
        if (!Double.isFinite(x)) return unwritable(x);
        BigDecimal distance = rounded(new BigDecimal(step), 3).stripTrailingZeros();
        BigDecimal value = new BigDecimal(x).setScale(Math.max(0, distance.scale()), RoundingMode.HALF_UP);
        if (value.signum() != 0 && (value.scale() > MOST_TICK_DECIMALS || exponent(value) > LARGE_EXPONENT)) {
            int digits = Math.max(1, exponent(value) + distance.scale() + 1);
            return scientific(rounded(value, digits), digits);
        }
        return value.scale() > MOST_TICK_DECIMALS ? "0" : plain(value);
    }

    /** A power of ten, for the label of a logarithmic axis: 10⁻², or 1. */
    public static String power(int exponent) {
        return exponent == 0 ? "1" : exponent == 1 ? "10" : "10" + superscript(exponent);
    }

    private static BigDecimal shortest(double x) {
        BigDecimal exact = new BigDecimal(x);
        int digits = 1;
        while (rounded(exact, digits).doubleValue() != x) digits++;
        return rounded(exact, digits).stripTrailingZeros();
    }

    private static BigDecimal rounded(BigDecimal x, int digits) {
        return x.round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static int exponent(BigDecimal x) {
        return x.signum() == 0 ? 0 : x.precision() - x.scale() - 1;
    }

    private static String plain(BigDecimal x) {
        return x.toPlainString().replace('-', MINUS);
    }

    private static String scientific(BigDecimal x, int digits) {
        int exponent = exponent(x);
        BigDecimal mantissa = x.scaleByPowerOfTen(-exponent).setScale(digits - 1, RoundingMode.HALF_UP);
        return plain(mantissa) + "·10" + superscript(exponent);
    }

    private static String superscript(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
        return raised.toString();
    }

    private static String unwritable(double x) {
        if (Double.isNaN(x)) return "not a number";
        return x > 0 ? "∞" : MINUS + "∞";
    }
}
