package backlight.model.training;

import backlight.model.data.Dataset;
import backlight.model.data.Task;
import backlight.model.network.Backprop;

/**
 * How well a network does on a set of samples.
 *
 * @param loss the mean L; NaN for an empty set
 * @param accuracy the share of samples whose class is told right, 0 to 1; NaN for regression and an empty set
 */
public record Evaluation(double loss, double accuracy) {
    private static final double HALF = 0.5;

    /** @param backprop whose trace may be overwritten */
    public static Evaluation of(Backprop backprop, Dataset data) {
        return of(backprop, data, () -> {});
    }

    /** @param seen is called after each sample's way forward, while the trace still shows it */
    public static Evaluation of(Backprop backprop, Dataset data, Runnable seen) {
        double loss = 0;
        int right = 0;
        for (int k = 0; k < data.size(); k++) {
            data.load(k, backprop.input(), backprop.target());
            backprop.forward();
            loss += backprop.trace().loss();
            if (data.task() != Task.REGRESSION && told(backprop, data) == data.label(k)) right++;
            seen.run();
        }
        double count = data.size();
        return new Evaluation(loss / count, data.task() == Task.REGRESSION ? Double.NaN : right / count);
    }

    private static int told(Backprop backprop, Dataset data) {
        if (data.outputs() == 1) return backprop.trace().a(depth(backprop), 0) > HALF ? 1 : 0;
        int best = 0;
        for (int k = 1; k < data.outputs(); k++) {
            if (backprop.trace().a(depth(backprop), k) > backprop.trace().a(depth(backprop), best)) best = k;
        }
        return best;
    }

    private static int depth(Backprop backprop) {
        return backprop.network().plan().depth();
    }
}
