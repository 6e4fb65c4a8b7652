package backlight.model.network;

/** The losses and their derivatives at the output, in forms that stay finite wherever the exact value does. */
final class LossFunction {
    private LossFunction() {}

    /** L of one sample; z, a and y of the output layer. */
    static double value(Loss loss, double[] z, double[] a, double[] y) {
        double sum = 0;
        switch (loss) {
            case SQUARED_ERROR -> {
                for (int k = 0; k < y.length; k++) sum += (y[k] - a[k]) * (y[k] - a[k]) / 2;
            }
            case BINARY_CROSS_ENTROPY -> {
                for (int k = 0; k < y.length; k++) sum += softplus(z[k]) - z[k] * y[k];
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

    /** ln(1 + eᶻ) = max(z, 0) + ln(1 + e^−|z|); exp never overflows. */
    private static double softplus(double z) {
        return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
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
