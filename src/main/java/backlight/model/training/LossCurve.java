package backlight.model.training;

import java.util.Arrays;

/**
 * The mean loss over training and test set before the first epoch and after every nth; n grows with the run, so that the
 * curve never has more than {@link #MOST} entries.
 */
public final class LossCurve {
    static final int MOST = 4096;

    private int stride = 1;
    private int[] step = new int[16];
    private double[] train = new double[16];
    private double[] test = new double[16];
    private int size;

    public LossCurve() {}

    private LossCurve(LossCurve other) {
        size = other.size;
        step = Arrays.copyOf(other.step, Math.max(1, size));
        train = Arrays.copyOf(other.train, Math.max(1, size));
        test = Arrays.copyOf(other.test, Math.max(1, size));
    }

    /** One that stays as this one is now. */
    public LossCurve copy() {
        return new LossCurve(this);
    }

    public int size() {
        return size;
    }

    /** Updates made before entry k. */
    public int step(int k) {
        return step[k];
    }

    public double train(int k) {
        return train[k];
    }

    /** NaN without a test set. */
    public double test(int k) {
        return test[k];
    }

    void add(int newStep, double trainLoss, double testLoss) {
        if (size == MOST) thin();
        if (size == step.length) grow();
        step[size] = newStep;
        train[size] = trainLoss;
        test[size] = testLoss;
        size++;
    }

    /** Whether the loss after this many epochs is to be added. */
    boolean wants(long epoch) {
        return epoch % stride == 0;
    }

    private void thin() {
        stride *= 2;
        size /= 2;
        for (int k = 0; k < size; k++) {
            step[k] = step[2 * k];
            train[k] = train[2 * k];
            test[k] = test[2 * k];
        }
    }

    private void grow() {
        step = Arrays.copyOf(step, 2 * size);
        train = Arrays.copyOf(train, 2 * size);
        test = Arrays.copyOf(test, 2 * size);
    }

    /** Forgets what came after this many updates. */
    void truncate(int lastStep) {
        while (size > 0 && step[size - 1] > lastStep) size--;
        if (size == 0) stride = 1;
    }
}
