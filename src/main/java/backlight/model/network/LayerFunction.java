package backlight.model.network;

import backlight.model.activation.Activation;

/** The activation of a whole layer, with what it has learned. */
abstract class LayerFunction {
    /** That of layer l. */
    static LayerFunction of(Network network, int l) {
        LayerPlan layer = network.plan().layer(l);
        return layer.slopes() == 0 ? new Fixed(layer.function()) : new Learned(network, l);
    }

    /** a = f(z) for n units. */
    abstract void values(double[] z, double[] a, int n);

    /** d = f′(z) for n units, where a = f(z) is known. */
    abstract void derivatives(double[] z, double[] a, double[] d, int n);

    private static final class Fixed extends LayerFunction {
        private final Activation f;

        Fixed(Activation f) {
            this.f = f;
        }

        @Override
        void values(double[] z, double[] a, int n) {
            f.values(z, a, n);
        }

        @Override
        void derivatives(double[] z, double[] a, double[] d, int n) {
            f.derivatives(z, a, d, n);
        }
    }

    /** max(0, z) + p·min(0, z), where training moves p. */
    private static final class Learned extends LayerFunction {
        private final Network network;
        private final int layer;

        Learned(Network network, int layer) {
            this.network = network;
            this.layer = layer;
        }

        @Override
        void values(double[] z, double[] a, int n) {
            for (int j = 0; j < n; j++) a[j] = z[j] > 0 ? z[j] : network.slope(layer, j) * z[j] + 0.0;
        }

        @Override
        void derivatives(double[] z, double[] a, double[] d, int n) {
            for (int j = 0; j < n; j++) d[j] = z[j] > 0 ? 1 : network.slope(layer, j);
        }
    }
}
