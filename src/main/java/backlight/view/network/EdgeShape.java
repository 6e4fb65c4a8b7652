package backlight.view.network;

/**
 * The common shape of all edges between two layers: Béziers that leave and arrive level, with both control points half
 * way. The table has, for each column of pixels, how far an edge has gone from the one end's height to the other's.
 */
final class EdgeShape {
    private static final int BISECTIONS = 24;

    private final double[] rise;
    private final double[] slope;

    /** @param columns pixels from the left end to the right one, at least 1 */
    EdgeShape(int columns) {
        rise = new double[columns];
        slope = new double[columns];
        for (int x = 0; x < columns; x++) {
            double t = parameter((x + 0.5) / columns);
            rise[x] = rise(t);
            slope[x] = 6 * t * (1 - t) / (1.5 - 3 * t + 3 * t * t) / columns;
        }
    }

    int columns() {
        return rise.length;
    }

    /** The share of the way up, in the middle of a column. */
    double rise(int column) {
        return rise[column];
    }

    /** Its change from column to column. */
    double slope(int column) {
        return slope[column];
    }

    /** The share of the way to the right at the parameter t of the curve: 1.5t − 1.5t² + t³. */
    static double along(double t) {
        return t * (1.5 + t * (t - 1.5));
    }

    /** The share of the way up: 3t² − 2t³. */
    static double rise(double t) {
        return t * t * (3 - 2 * t);
    }

    /** t for a share of the way to the right; that only grows with t. */
    static double parameter(double along) {
        double low = 0;
        double high = 1;
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = (low + high) / 2;
            if (along(middle) < along) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }
}
