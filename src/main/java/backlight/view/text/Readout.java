package backlight.view.text;

/** Numbers that change while they are looked at, written with as many digits as can be told apart. */
public final class Readout {
    /** So many positions of an axis are told apart. */
    private static final double STEPS = 500;

    private Readout() {}

    /** A parameter: two decimals, a third one below 1 if it is needed; by powers of ten where it is tiny. */
    public static String parameter(double x) {
        double size = Math.abs(x);
        if (size > 0 && size < 0.0095) return Numbers.significant(x, 2);
        boolean third = size < 1 && Math.abs(x * 100 - Math.rint(x * 100)) > 1e-9;
        return Numbers.fixed(x, third ? 3 : 2);
    }

    /** A position on an axis that shows {@code length}: two decimals, more when zoomed in, whatever its pixels. */
    public static String position(double x, double length) {
        return Numbers.fixed(x, decimals(length));
    }

    /** Exactly what {@link #position} writes, so that a reading belongs to the x that is shown. */
    public static double rounded(double x, double length) {
        double power = Math.pow(10, decimals(length));
        return Math.rint(x * power) / power + 0.0;
    }

    private static int decimals(double length) {
        return Math.max(2, Math.min(12, (int) Math.ceil(-Math.log10(length / STEPS))));
    }
}
