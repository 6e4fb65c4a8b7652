package backlight.view.chart;

import backlight.model.activation.Activation;
import java.util.ArrayList;
import java.util.List;

/** The graph of f or f′ of one activation, ready to be drawn: its smooth pieces as polylines, in pixels. */
public record Graph(Activation activation, Quantity quantity) {
    /**
     * A point where the graph is interrupted.
     *
     * @param filled whether the function takes this value; otherwise it is only approached
     */
    public record Mark(double x, double y, boolean filled) {}

    public double at(double x) {
        return quantity.of(activation, x);
    }

    /** The polylines, each as x₀, y₀, x₁, y₁, …; one per smooth piece and visit of the visible band. */
    public List<double[]> pieces(Scale x, Scale y) {
        List<double[]> pieces = new ArrayList<>();
        double from = x.window().low() - 2 * x.perPixel();
        double last = x.window().high() + 2 * x.perPixel();
        double start = at(from);
        for (var breakpoint : activation.breakpoints()) {
            if (breakpoint.at() <= from || breakpoint.at() >= last) continue;
            var limits = quantity.of(breakpoint);
            Sampler.sample(this, from, start, breakpoint.at(), limits.left(), x, y, pieces);
            from = breakpoint.at();
            start = limits.right();
        }
        Sampler.sample(this, from, start, last, at(last), x, y, pieces);
        return pieces;
    }

    /** Where the graph jumps: both one-sided limits, and the value in use if it is neither. */
    public List<Mark> marks(Scale x, Scale y) {
        List<Mark> marks = new ArrayList<>();
        for (var breakpoint : activation.breakpoints()) {
            var limits = quantity.of(breakpoint);
            if (quantity == Quantity.SLOPE
                    && breakpoint.value().jumps()
                    && x.window().contains(breakpoint.at())) {
                marks.add(new Mark(x.pixel(breakpoint.at()), y.pixel(limits.used()), false));
                continue;
            }
            if (!limits.jumps() || !x.window().contains(breakpoint.at())) continue;
            double pixel = x.pixel(breakpoint.at());
            marks.add(new Mark(pixel, y.pixel(limits.left()), limits.used() == limits.left()));
            marks.add(new Mark(pixel, y.pixel(limits.right()), limits.used() == limits.right()));
            if (limits.used() != limits.left() && limits.used() != limits.right()) {
                marks.add(new Mark(pixel, y.pixel(limits.used()), true));
            }
        }
        double near = y.pixels();
        marks.removeIf(mark -> !(Math.abs(mark.y() - y.end()) <= 2 * near));
        return marks;
    }
}
