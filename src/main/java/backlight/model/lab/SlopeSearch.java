package backlight.model.lab;

import backlight.model.activation.Activation;

/** Looks for the z at which a function has a wanted slope, so that a hand can set f′ without leaving the function. */
final class SlopeSearch {
    private static final double STEP = 1.0 / 64;
    private static final int HALVINGS = 60;

    /** A miss, as a factor above 1, that nobody sees. */
    private static final double GOOD = 1e-9;

    private final Activation f;
    private final double wanted;
    private final double from;
    private double best;
    private double miss;

    private SlopeSearch(Activation f, double wanted, double from) {
        this.f = f;
        this.wanted = wanted;
        this.from = from;
        best = from;
        miss = Double.POSITIVE_INFINITY;
    }

    /**
     * The z in {@link Factors#SUMS} at which |f′| is as near to {@code wanted} as the function gets, counted in decades;
     * of several, the nearest to {@code from}, and on its side of 0 where there is one.
     *
     * @param wanted at least 0
     */
    static double z(Activation f, double wanted, double from) {
        double top = f.properties().steepestAt();
        if (wanted >= f.properties().steepest() && Factors.SUMS.contains(top)) return top;
        SlopeSearch search = new SlopeSearch(f, wanted, from);
        search.scan(from > 0 ? 0 : Factors.SUMS.low(), from < 0 ? 0 : Factors.SUMS.high());
        double near = search.refined();
        if (search.miss(near) <= GOOD) return near;
        search.scan(Factors.SUMS.low(), Factors.SUMS.high());
        return search.refined();
    }

    private void scan(double low, double high) {
        for (double z = low; z <= high; z += STEP) {
            double here = miss(z);
            boolean nearer = Math.abs(z - from) < Math.abs(best - from);
            if (here < miss || here == miss && nearer) {
                best = z;
                miss = here;
            }
        }
    }

    private double miss(double z) {
        double slope = size(z);
        if (slope == wanted) return 0;
        if (wanted == 0) return slope;
        if (slope == 0) return Double.MAX_VALUE;
        return Math.abs(StrictMath.log(slope / wanted));
    }

    private double size(double z) {
        return Math.abs(f.derivative(z));
    }

    /** Where |f′| passes the wanted slope beside the best point, the place of passing. */
    private double refined() {
        if (miss == 0) return best;
        for (double beside : new double[] {best - STEP, best + STEP}) {
            if ((size(best) - wanted) * (size(beside) - wanted) < 0) return crossing(best, beside);
        }
        return best;
    }

    private double crossing(double one, double other) {
        double a = one;
        double b = other;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (a + b) / 2;
            if ((size(middle) - wanted) * (size(a) - wanted) > 0) a = middle;
            else b = middle;
        }
        double found = miss(a) <= miss(b) ? a : b;
        return miss(found) < miss ? found : best;
    }
}
