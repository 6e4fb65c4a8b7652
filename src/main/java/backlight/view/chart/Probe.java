package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.model.activation.Breakpoint;
import backlight.model.activation.OneSided;
import java.util.Optional;

/**
 * What the cursor reads off one function.
 *
 * @param x where it stands
 * @param value f there
 * @param slope f′ there, with both one-sided limits
 */
public record Probe(double x, OneSided value, OneSided slope) {
    public static Probe of(Activation activation, double x) {
        Optional<Breakpoint> here = activation.breakpoints().stream()
                .filter(breakpoint -> breakpoint.at() == x)
                .findFirst();
        if (here.isPresent()) return new Probe(x, here.get().value(), here.get().slope());
        double value = activation.value(x);
        double slope = activation.derivative(x);
        return new Probe(x, new OneSided(value, value, value), new OneSided(slope, slope, slope));
    }

    /** The axis intercept of the tangent y = f′(x₀)·x + intercept. */
    public double intercept() {
        return value.used() - slope.used() * x;
    }
}
