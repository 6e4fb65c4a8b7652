package backlight.model.network;

/** The losses and their derivatives at the output, in forms that stay finite wherever the exact value does. */
final class LossFunction {
    private static final double ROOT_2_MINUS_1 = 0.41421356237309504880;
    private static final double LN_2 = 0.69314718055994530942;

    private LossFunction() {}

    /**
     * L of one sample; z, a and y of the output layer.
     *
     * @param e what {@link #sigmoid} left for a binary cross-entropy
     */
    static double value(Loss loss, double[] z, double[] a, double[] e, double[] y) {
        double sum = 0;
        switch (loss) {
            case SQUARED_ERROR -> {
                for (int k = 0; k < y.length; k++) sum += (y[k] - a[k]) * (y[k] - a[k]) / 2;
            }
            case BINARY_CROSS_ENTROPY -> {
                for (int k = 0; k < y.length; k++) sum += softplus(z[k], e[k]) - z[k] * y[k];
            }
            case SOFTMAX_CROSS_ENTROPY -> {
                double normalizer = logSumExp(z);
                for (int k = 0; k < y.length; k++) sum += y[k] * (normalizer - z[k]);
            }
        }
        return sum;
    }

    /** ∂L/∂a: a − y; −y/a + (1 − y)/(1 − a); −y/a. */
    static void gradient(Loss loss, double[] a, double[] y, double[] gradient) {
        for (int k = 0; k < y.length; k++) {
            gradient[k] = switch (loss) {
                case SQUARED_ERROR -> a[k] - y[k];
                case BINARY_CROSS_ENTROPY -> part(1 - y[k], 1 - a[k]) - part(y[k], a[k]);
                case SOFTMAX_CROSS_ENTROPY -> -part(y[k], a[k]);
            };
        }
    }

    /** y/a, and 0 where y is 0, even beside a probability of 0. */
    private static double part(double y, double a) {
        return y == 0 ? 0 : y / a;
    }

    /** softmax(z): aₖ = e^(zₖ − m)/Σ e^(zᵢ − m) with m the largest z. */
    static void softmax(double[] z, double[] a) {
        double largest = largest(z);
        double sum = 0;
        for (int k = 0; k < z.length; k++) {
            a[k] = StrictMath.exp(z[k] - largest);
            sum += a[k];
        }
        for (int k = 0; k < z.length; k++) a[k] /= sum;
    }

    /** a = σ(z) with e = e^−|z|, of which the loss makes use too: a = 1/(1 + e), or e/(1 + e) for z < 0. */
    static void sigmoid(double[] z, double[] a, double[] e) {
        for (int k = 0; k < z.length; k++) {
            e[k] = StrictMath.exp(-Math.abs(z[k]));
            a[k] = (z[k] < 0 ? e[k] : 1) / (1 + e[k]);
        }
    }

    /** ln(1 + eᶻ) = max(z, 0) + ln(1 + e) with e = e^−|z|, which never overflows. */
    private static double softplus(double z, double e) {
        return Math.max(z, 0) + logOfOnePlus(e);
    }

    /** ln(1 + e) for e from 0 to 1: e − e²/2 + e³P(e)/Q(e) after Moshier's Cephes; StrictMath.log1p is a native call. */
    static double logOfOnePlus(double e) {
        boolean far = e > ROOT_2_MINUS_1;
        double x = far ? (e - 1) / 2 : e;
        double s = x * x;
        double p = 4.5270000862445199635215e-5 * x + 4.9854102823193375972212e-1;
        p = ((p * x + 6.5787325942061044846969) * x + 2.9911919328553073277375e1) * x + 6.0949667980987787057556e1;
        p = (p * x + 5.7112963590585538103336e1) * x + 2.0039553499201281259648e1;
        double q = (x + 1.5062909083469192043167e1) * x + 8.3047565967967209469434e1;
        q = (q * x + 2.2176239823732856465394e2) * x + 3.0909872225312059774938e2;
        q = (q * x + 2.1642788614495947685003e2) * x + 6.0118660497603843919306e1;
        double log = x + (x * (s * p / q) - s / 2);
        return far ? LN_2 + log : log;
    }

    private static double logSumExp(double[] z) {
        double largest = largest(z);
        double sum = 0;
        for (double each : z) sum += StrictMath.exp(each - largest);
        return largest + StrictMath.log(sum);
    }

    private static double largest(double[] z) {
        double largest = z[0];
        for (double each : z) largest = Math.max(largest, each);
        return largest;
    }
}
