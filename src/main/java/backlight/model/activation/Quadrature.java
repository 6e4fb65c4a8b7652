package backlight.model.activation;

import java.util.stream.DoubleStream;

/** The moments of f(z) for normal z by Gauss–Legendre quadrature on short pieces between the points where f bends. */
final class Quadrature {
    private static final int NODES = 10;

    /** Standard deviations on either side of the mean; what lies beyond has a probability of 2·10⁻¹⁹. */
    private static final double REACH = 9;

    /** A piece is at most so long: all functions are smooth on this scale. */
    private static final double PIECE = 1;

    private static final int MOST_PIECES = 5000;
    private static final double[] AT = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    /** Newton's method for the roots of the Legendre polynomial; weights 2/((1 − x²)P′(x)²). */
    static {
        for (int k = 0; k < NODES; k++) {
            double x = StrictMath.cos(Math.PI * (k + 0.75) / (NODES + 0.5));
            for (int step = 0; step < 8; step++) x -= legendre(NODES, x) / slope(x);
            AT[k] = x;
            WEIGHT[k] = 2 / ((1 - x * x) * slope(x) * slope(x));
        }
    }

    private final Activation f;
    private final double mean;
    private final double deviation;
    private double sum;
    private double squares;

    private Quadrature(Activation f, double mean, double deviation) {
        this.f = f;
        this.mean = mean;
        this.deviation = deviation;
    }

    private static double legendre(int n, double x) {
        double before = 1;
        double now = x;
        for (int k = 2; k <= n; k++) {
            double next = ((2 * k - 1) * x * now - (k - 1) * before) / k;
            before = now;
            now = next;
        }
        return now;
    }

    private static double slope(double x) {
        return NODES * (x * legendre(NODES, x) - legendre(NODES - 1, x)) / (x * x - 1);
    }

    /** @param deviation above 0 */
    static Moments moments(Activation f, double mean, double deviation) {
        Quadrature integral = new Quadrature(f, mean, deviation);
        double from = mean - REACH * deviation;
        double to = mean + REACH * deviation;
        double[] knots = DoubleStream.concat(
                        f.breakpoints().stream().mapToDouble(Breakpoint::at),
                        f.bends().stream().mapToDouble(bend -> bend))
                .filter(knot -> from < knot && knot < to)
                .sorted()
                .toArray();
        double start = from;
        for (double knot : knots) {
            integral.add(start, knot);
            start = knot;
        }
        integral.add(start, to);
        return Moments.ofSquares(integral.sum, integral.squares);
    }

    private void add(double from, double to) {
        double longest = Math.min(PIECE, deviation);
        int pieces = (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil((to - from) / longest)));
        double half = (to - from) / pieces / 2;
        for (int piece = 0; piece < pieces; piece++) {
            double middle = from + (2 * piece + 1) * half;
            for (int k = 0; k < NODES; k++) {
                double z = middle + half * AT[k];
                double value = f.value(z);
                double weight = half * WEIGHT[k] * Normal.density((z - mean) / deviation) / deviation;
                sum += weight * value;
                squares += weight * value * value;
            }
        }
    }
}
