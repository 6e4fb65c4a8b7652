package backlight.model.network;

import java.util.Arrays;

/** Numbers that do not change, one for each of a network's weights, biases and learned slopes: θ at one moment. */
public final class Parameters {
    private final double[] numbers;

    private Parameters(double[] numbers) {
        this.numbers = numbers;
    }

    public static Parameters of(double... numbers) {
        return new Parameters(numbers.clone());
    }

    /** All 0. */
    public static Parameters zeros(int size) {
        return new Parameters(new double[size]);
    }

    public int size() {
        return numbers.length;
    }

    public double get(int index) {
        return numbers[index];
    }

    public Parameters with(int index, double number) {
        double[] changed = numbers.clone();
        changed[index] = number;
        return new Parameters(changed);
    }

    public void copyTo(double[] target) {
        System.arraycopy(numbers, 0, target, 0, numbers.length);
    }

    public double[] toArray() {
        return numbers.clone();
    }

    /** Bit by bit, so that NaN equals itself and −0 differs from 0. */
    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Parameters parameters && Arrays.equals(numbers, parameters.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "Parameters[" + numbers.length + "]";
    }
}
