package backlight.model.network;

import backlight.model.activation.Activation;
import backlight.model.activation.Breakpoint;
import java.util.stream.DoubleStream;

/** Tells whether some z of a network moved across a point where its function is not smooth. */
final class Kinks {
    private final NetworkPlan plan;
    private final double[][][] at;
    private final double[][] remembered;

    Kinks(Network network) {
        plan = network.plan();
        at = new double[plan.depth() + 1][][];
        remembered = new double[plan.depth() + 1][];
        for (int l = 1; l <= plan.depth(); l++) {
            at[l] = kinks(network, l);
            remembered[l] = new double[plan.units(l)];
        }
    }

    /** The softmax that follows an output's identity has none either. */
    private static double[][] kinks(Network network, int l) {
        double[][] kinks = new double[network.plan().units(l)][];
        boolean alike = network.plan().layer(l).slopes() == 0;
        for (int j = 0; j < kinks.length; j++) {
            kinks[j] = alike && j > 0 ? kinks[0] : kinks(network.activation(l, j));
        }
        return kinks;
    }

    private static double[] kinks(Activation f) {
        return DoubleStream.concat(
                        f.breakpoints().stream().mapToDouble(Breakpoint::at),
                        f.bends().stream().mapToDouble(Double::doubleValue))
                .toArray();
    }

    void remember(Trace trace) {
        for (int l = 1; l < remembered.length; l++) {
            System.arraycopy(trace.z(l), 0, remembered[l], 0, remembered[l].length);
        }
    }

    /** Whether the remembered z and this one lie on two sides of a kink. */
    boolean crossed(Trace trace) {
        for (int l = 1; l < remembered.length; l++) {
            for (int j = 0; j < remembered[l].length; j++) {
                for (double kink : at[l][j]) {
                    if (Math.signum(remembered[l][j] - kink) != Math.signum(trace.z(l, j) - kink)) return true;
                }
            }
        }
        return false;
    }
}
