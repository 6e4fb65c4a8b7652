package backlight.model.data;

import backlight.model.random.RandomStream;
import java.util.Arrays;

/**
 * The two parts of a data set.
 *
 * @param train what the network learns from, never empty
 * @param test what it is only measured on; may be empty
 */
public record DataSplit(Dataset train, Dataset test) {
    public DataSplit {
        if (train.size() == 0) throw new IllegalArgumentException("at least one sample must be left for training");
    }

    /** A random part of this share for the test, the others for training, both in their old order. */
    static DataSplit of(Dataset all, double testShare, RandomStream random) {
        int tested = (int) Math.min(all.size() - 1, Math.round(all.size() * testShare));
        int[] order = random.permutation(all.size());
        Arrays.sort(order, 0, tested);
        Arrays.sort(order, tested, order.length);
        return new DataSplit(
                all.part(Arrays.copyOfRange(order, tested, order.length)), all.part(Arrays.copyOf(order, tested)));
    }

    /**
     * Every input of both parts as (x − m) / s, with mean m and population standard deviation s of the training part.
     *
     * <p>An input that is constant in training becomes 0.
     */
    DataSplit standardised() {
        double[][] trained = new double[train.size()][train.inputs()];
        double[][] tested = new double[test.size()][test.inputs()];
        for (int i = 0; i < train.inputs(); i++) {
            double mean = mean(i);
            double deviation = constant(i) ? 0 : deviation(i, mean);
            standardise(train, i, mean, deviation, trained);
            standardise(test, i, mean, deviation, tested);
        }
        return new DataSplit(train.withInputs(trained), test.withInputs(tested));
    }

    private static void standardise(Dataset part, int i, double mean, double deviation, double[][] x) {
        for (int sample = 0; sample < part.size(); sample++) {
            x[sample][i] = deviation > 0 ? (part.input(sample, i) - mean) / deviation : 0;
        }
    }

    private double mean(int i) {
        double sum = 0;
        for (int sample = 0; sample < train.size(); sample++) sum += train.input(sample, i);
        return sum / train.size();
    }

    private double deviation(int i, double mean) {
        double sum = 0;
        for (int sample = 0; sample < train.size(); sample++) {
            double distance = train.input(sample, i) - mean;
            sum += distance * distance;
        }
        return StrictMath.sqrt(sum / train.size());
    }

    /** Asked apart, because the rounded mean of equal numbers may differ from them. */
    private boolean constant(int i) {
        for (int sample = 1; sample < train.size(); sample++) {
            if (train.input(sample, i) != train.input(0, i)) return false;
        }
        return true;
    }
}
