package backlight.bench;

/** The yardstick: a 2-4-2-1 classifier in nested loops over arrays, with its function written into the loop. */
final class PlainNetwork {
    private static final boolean TANH =
            System.getProperty(NetworkBenchmark.FUNCTION, "tanh").equals("tanh");
    private static final int[] UNITS = {2, 4, 2, 1};
    private static final int LAST = 3;

    private final double[][][] w = new double[LAST + 1][][];
    private final double[][][] weightGradient = new double[LAST + 1][][];
    private final double[][] b = new double[LAST + 1][];
    private final double[][] biasGradient = new double[LAST + 1][];
    private final double[][] z = new double[LAST + 1][];
    private final double[][] a = new double[LAST + 1][];
    private final double[][] delta = new double[LAST + 1][];

    /** @param theta layer by layer the weights, row by row, and the biases */
    PlainNetwork(double[] theta) {
        a[0] = new double[UNITS[0]];
        int next = 0;
        for (int l = 1; l <= LAST; l++) {
            w[l] = new double[UNITS[l]][UNITS[l - 1]];
            weightGradient[l] = new double[UNITS[l]][UNITS[l - 1]];
            b[l] = new double[UNITS[l]];
            biasGradient[l] = new double[UNITS[l]];
            z[l] = new double[UNITS[l]];
            a[l] = new double[UNITS[l]];
            delta[l] = new double[UNITS[l]];
            for (int j = 0; j < UNITS[l]; j++) {
                for (int i = 0; i < UNITS[l - 1]; i++) w[l][j][i] = theta[next++];
            }
            for (int j = 0; j < UNITS[l]; j++) b[l][j] = theta[next++];
        }
    }

    /** One update by the mean gradient of these samples; returns their mean loss before it. */
    double update(double[][] x, double[][] y, int[] order, int first, int count, double rate) {
        clear();
        double loss = 0;
        for (int k = first; k < first + count; k++) {
            int sample = order[k];
            forward(x[sample]);
            double t = y[sample][0];
            double logit = z[LAST][0];
            loss += Math.max(logit, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(logit))) - logit * t;
            delta[LAST][0] = a[LAST][0] - t;
            backward();
        }
        descend(rate, count);
        return loss / count;
    }

    private void clear() {
        for (int l = 1; l <= LAST; l++) {
            for (int j = 0; j < UNITS[l]; j++) {
                biasGradient[l][j] = 0;
                for (int i = 0; i < UNITS[l - 1]; i++) weightGradient[l][j][i] = 0;
            }
        }
    }

    private void forward(double[] x) {
        for (int i = 0; i < UNITS[0]; i++) a[0][i] = x[i];
        for (int l = 1; l <= LAST; l++) {
            for (int j = 0; j < UNITS[l]; j++) {
                double sum = b[l][j];
                for (int i = 0; i < UNITS[l - 1]; i++) sum += w[l][j][i] * a[l - 1][i];
                z[l][j] = sum;
                if (l == LAST) a[l][j] = 1 / (1 + StrictMath.exp(-sum));
                else a[l][j] = TANH ? StrictMath.tanh(sum) : sum > 0 ? sum : 0;
            }
        }
    }

    private void backward() {
        for (int l = LAST - 1; l >= 1; l--) {
            for (int i = 0; i < UNITS[l]; i++) {
                double sum = 0;
                for (int j = 0; j < UNITS[l + 1]; j++) sum += w[l + 1][j][i] * delta[l + 1][j];
                delta[l][i] = sum * (TANH ? 1 - a[l][i] * a[l][i] : z[l][i] > 0 ? 1 : 0);
            }
        }
        for (int l = 1; l <= LAST; l++) {
            for (int j = 0; j < UNITS[l]; j++) {
                biasGradient[l][j] += delta[l][j];
                for (int i = 0; i < UNITS[l - 1]; i++) weightGradient[l][j][i] += delta[l][j] * a[l - 1][i];
            }
        }
    }

    private void descend(double rate, int count) {
        for (int l = 1; l <= LAST; l++) {
            for (int j = 0; j < UNITS[l]; j++) {
                b[l][j] -= rate * (biasGradient[l][j] / count);
                for (int i = 0; i < UNITS[l - 1]; i++) w[l][j][i] -= rate * (weightGradient[l][j][i] / count);
            }
        }
    }
}
