package backlight.model.lab;

import backlight.model.lab.BornDead.Inputs;
import backlight.model.random.RandomStream;

/**
 * Draws networks of one width and finds their first dead layer. A network is the same whatever was drawn before it, and
 * its first layers are the same however many follow.
 */
final class BornDeadNetworks {
    /** What a network gets: as many as there are inputs of the workspace's usual data. */
    private static final int DIMENSIONS = 2;

    private final BornDead experiment;
    private final int width;
    private final String name;
    private final int samples;
    private final double[] inputs;
    private final double[] weights;
    private double[] before;
    private double[] after;

    BornDeadNetworks(BornDead experiment, int width) {
        this.experiment = experiment;
        this.width = width;
        name = "lab.bornDead.width" + width;
        samples = experiment.inputs() == Inputs.ONE_SAMPLE ? 1 : BornDead.SAMPLES;
        // points of N(0, 1)², the first of which is the single sample
        inputs = new double[samples * DIMENSIONS];
        RandomStream random = RandomStream.named("lab.bornDead.inputs", experiment.seed());
        for (int i = 0; i < inputs.length; i++) inputs[i] = random.gaussian();
        int widest = Math.max(width, DIMENSIONS);
        weights = new double[widest];
        before = new double[samples * widest];
        after = new double[samples * widest];
    }

    /** The first hidden layer, from 1, in which all units are off for all samples; one beyond the last if none is. */
    int firstDeadLayer(int network) {
        RandomStream random = RandomStream.named(name, experiment.seed() * BornDead.MOST_NETWORKS + network);
        System.arraycopy(inputs, 0, before, 0, inputs.length);
        int from = DIMENSIONS;
        for (int l = 1; l <= experiment.depth(); l++) {
            if (!passes(random, from)) return l;
            double[] used = before;
            before = after;
            after = used;
            from = width;
        }
        return experiment.depth() + 1;
    }

    /** Computes a layer from the one before; whether any of its units is on for any sample. */
    private boolean passes(RandomStream random, int from) {
        double deviation = Math.sqrt(2.0 / from);
        boolean alive = false;
        for (int j = 0; j < width; j++) {
            for (int i = 0; i < from; i++) weights[i] = deviation * random.gaussian();
            for (int k = 0; k < samples; k++) {
                double z = 0;
                for (int i = 0; i < from; i++) z += weights[i] * before[k * from + i];
                after[k * width + j] = Math.max(0, z);
                alive |= z > 0;
            }
        }
        return alive;
    }
}
