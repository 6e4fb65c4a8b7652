package backlight.view.chart;

import backlight.model.data.DataSplit;
import backlight.model.data.Dataset;
import backlight.model.scene.Window;
import java.util.function.ToDoubleBiFunction;

/**
 * The part of the plane that a map shows, so that all samples of both sets lie in it with a margin.
 *
 * @param x values of the input to the right
 * @param y values of the input upwards, or of the target where there is a single input
 */
public record MapFrame(Window x, Window y) {
    private static final double MARGIN = 0.12;

    /** Axes whose lengths differ by less have one scale, so that a ring looks round. */
    private static final double ALIKE = 3;

    /** Of inputs {@code x} and {@code y}. */
    public static MapFrame ofInputs(DataSplit samples, int x, int y) {
        Window across = window(samples, (set, k) -> set.input(k, x));
        Window up = window(samples, (set, k) -> set.input(k, y));
        double longer = Math.max(across.length(), up.length());
        boolean alike = longer < ALIKE * Math.min(across.length(), up.length());
        return alike ? new MapFrame(widened(across, longer), widened(up, longer)) : new MapFrame(across, up);
    }

    /** Of the only input, and of the first target over it; a fitted curve may leave it. */
    public static MapFrame ofCurve(DataSplit samples) {
        Window targets = window(samples, (set, k) -> set.target(k, 0));
        return new MapFrame(window(samples, (set, k) -> set.input(k, 0)), targets);
    }

    private static Window window(DataSplit samples, ToDoubleBiFunction<Dataset, Integer> value) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Dataset set : new Dataset[] {samples.train(), samples.test()}) {
            for (int k = 0; k < set.size(); k++) {
                low = Math.min(low, value.applyAsDouble(set, k));
                high = Math.max(high, value.applyAsDouble(set, k));
            }
        }
        double margin = high > low ? MARGIN * (high - low) : 1;
        return new Window(low - margin, high + margin);
    }

    private static Window widened(Window window, double length) {
        double more = (length - window.length()) / 2;
        return new Window(window.low() - more, window.high() + more);
    }
}
