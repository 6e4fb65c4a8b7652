package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.model.scene.Axes;
import backlight.model.scene.Window;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What the lens shows of one unit.
 *
 * @param f its function, with what it has learned
 * @param style how its curve is drawn
 * @param z of the sample on show
 * @param samples z of the training samples; not to be changed
 * @param epsilon below this |f′| counts as saturated
 */
public record LensContent(Activation f, CurveStyle style, double z, double[] samples, double epsilon) {
    private static final double PARTS = 8;
    /** So that the bend of every function is in sight, however close to 0 all z are. */
    private static final double LEAST = 2;

    private static final double FAR = 1e6;

    /** Axes on which every z has room; round ends keep them still while training moves the z a little. */
    Axes axes() {
        double low = Math.max(-FAR, Math.min(-LEAST, zs().min().orElse(0)));
        double high = Math.min(FAR, Math.max(LEAST, zs().max().orElse(0)));
        double part = (high - low) / PARTS;
        double power = Math.pow(10, Math.floor(Math.log10(part)));
        double step = power * (part / power <= 2 ? 2 : part / power <= 5 ? 5 : 10);
        Window x = new Window((Math.floor(low / step) - 1) * step, (Math.ceil(high / step) + 1) * step);
        return Axes.around(f, x);
    }

    private DoubleStream zs() {
        return DoubleStream.concat(DoubleStream.of(z), Arrays.stream(samples)).filter(Double::isFinite);
    }

    /** Whether there is a stretch on which f is flat. */
    public boolean flat() {
        Window x = axes().x();
        return Stream.of(f.properties().dead(), f.properties().saturated().apply(epsilon))
                .flatMap(List::stream)
                .anyMatch(zone -> zone.low() < x.high() && zone.high() > x.low());
    }
}
