package backlight.view.lab;

import backlight.model.scene.Window;
import backlight.view.chart.Scale;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the epochs of a curve lie. In a long race most happens early, so that it is drawn over log₁₀(1 + epoch), which has a
 * place for the start too.
 *
 * @param epochs the last one, at least 1
 * @param scale of the epochs, or of log₁₀(1 + epoch)
 */
record EpochAxis(int epochs, Scale scale, boolean logarithmic) {
    /** A race with more epochs is a long one. */
    static final int LONG = 500;

    static EpochAxis of(int epochs, double left, double right) {
        int last = Math.max(1, epochs);
        boolean isLong = last > LONG;
        Window window = new Window(0, isLong ? Math.log10(1.0 + last) : last);
        return new EpochAxis(last, new Scale(window, left, Math.max(left + 1, right)), isLong);
    }

    double pixel(double epoch) {
        return scale.pixel(logarithmic ? Math.log10(1 + epoch) : epoch);
    }

    /** The nearest epoch. */
    int epoch(double pixel) {
        double value = scale.value(pixel);
        double epoch = Math.rint(logarithmic ? Math.pow(10, value) - 1 : value);
        return (int) Math.max(0, Math.min(epochs, epoch));
    }

    /** The epochs that a logarithmic axis names between its ends: 1, 10, 100, … */
    List<Integer> ticks() {
        if (!logarithmic) return List.of();
        return IntStream.iterate(1, epoch -> epoch < epochs, epoch -> 10 * epoch)
                .boxed()
                .toList();
    }
}
