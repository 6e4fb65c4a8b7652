package backlight.view.chart;

import backlight.model.scene.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that an axis names.
 *
 * @param step the distance of two of them: 1, 2 or 5 times a power of ten
 * @param values multiples of {@code step} in the window, ascending
 */
public record Ticks(double step, List<Double> values) {
    /** As many as fit {@code gap} pixels apart or more. */
    public static Ticks of(Scale scale, double gap) {
        return apart(scale.window(), gap * scale.perPixel());
    }

    /** Those of an axis of powers of ten, which names whole ones only. */
    public static Ticks ofPowers(Scale scale, double gap) {
        return apart(scale.window(), Math.max(1, gap * scale.perPixel()));
    }

    private static Ticks apart(Window window, double smallest) {
        double power = Math.pow(10, Math.floor(Math.log10(smallest)));
        double ratio = smallest / power;
        double step = power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
        List<Double> values = new ArrayList<>();
        double first = Math.ceil(window.low() / step);
        double count = Math.floor(window.high() / step) - first;
        for (int i = 0; i <= count && i < 1000; i++) values.add((first + i) * step + 0.0);
        return new Ticks(step, values);
    }
}
