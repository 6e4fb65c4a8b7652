package backlight.model.network;

import backlight.model.activation.Activation;

/** A network's loss in plain nested loops and from the definitions, with any number moved by a little. */
final class Oracle {
    /** What is moved. */
    enum Site {
        NOTHING,
        INPUT,
        WEIGHTED_SUM,
        ACTIVATION
    }

    private final NetworkPlan plan;
    private final double[] theta;
    private final double[] x;
    private final double[] y;
    double closest = Double.POSITIVE_INFINITY;

    Oracle(NetworkPlan plan, double[] theta, double[] x, double[] y) {
        this.plan = plan;
        this.theta = theta;
        this.x = x;
        this.y = y;
    }

    /** (L(θₚ + h) − L(θₚ − h)) / 2h */
    double byParameter(int p, double h) {
        double number = theta[p];
        theta[p] = number + h;
        double above = loss(Site.NOTHING, 0, 0, 0);
        theta[p] = number - h;
        double below = loss(Site.NOTHING, 0, 0, 0);
        theta[p] = number;
        return (above - below) / (2 * h);
    }

    /** The same for an input, a weighted sum or an activation. */
    double bySite(Site site, int l, int j, double h) {
        return (loss(site, l, j, h) - loss(site, l, j, -h)) / (2 * h);
    }

    double loss(Site site, int layer, int unit, double shift) {
        double[] a = x.clone();
        if (site == Site.INPUT) a[unit] += shift;
        int next = 0;
        for (int l = 1; l <= plan.depth(); l++) {
            double[] z = new double[plan.units(l)];
            int biases = next + z.length * a.length;
            for (int j = 0; j < z.length; j++) {
                z[j] = theta[biases + j];
                for (int i = 0; i < a.length; i++) z[j] += theta[next + j * a.length + i] * a[i];
            }
            if (site == Site.WEIGHTED_SUM && l == layer) z[unit] += shift;
            next = biases + z.length;
            a = activations(l, z, next);
            next += plan.layer(l).slopes();
            if (site == Site.ACTIVATION && l == layer) a[unit] += shift;
        }
        return loss(a);
    }

    private double[] activations(int l, double[] z, int slopes) {
        LayerPlan layer = plan.layer(l);
        Activation f = layer.function();
        f.breakpoints().forEach(each -> {
            for (double number : z) closest = Math.min(closest, Math.abs(number - each.at()));
        });
        double[] a = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            double slope = layer.slopes() == 0 ? 0 : theta[slopes + (layer.slopes() == 1 ? 0 : j)];
            a[j] = layer.slopes() == 0 ? f.value(z[j]) : z[j] > 0 ? z[j] : slope * z[j];
        }
        return l == plan.depth() && plan.loss() == Loss.SOFTMAX_CROSS_ENTROPY ? softmax(z) : a;
    }

    private static double[] softmax(double[] z) {
        double[] a = new double[z.length];
        double sum = 0;
        for (double each : z) sum += Math.exp(each);
        for (int k = 0; k < z.length; k++) a[k] = Math.exp(z[k]) / sum;
        return a;
    }

    private double loss(double[] a) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += switch (plan.loss()) {
                case SQUARED_ERROR -> (y[k] - a[k]) * (y[k] - a[k]) / 2;
                case BINARY_CROSS_ENTROPY -> -y[k] * Math.log(a[k]) - (1 - y[k]) * Math.log(1 - a[k]);
                case SOFTMAX_CROSS_ENTROPY -> -y[k] * Math.log(a[k]);
            };
        }
        return sum;
    }
}
