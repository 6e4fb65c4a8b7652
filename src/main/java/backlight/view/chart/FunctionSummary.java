package backlight.view.chart;

import backlight.model.activation.Interval;
import backlight.model.activation.OneSided;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the charts of f and f′ show at the cursor, as a sentence. */
record FunctionSummary(Messages messages, FunctionsState state) {
    private static final int DECIMALS = 3;

    String sentence() {
        return state.focused()
                .filter(Curve::visible)
                .map(curve -> focused(curve) + others())
                .orElse(messages.text("chart.summary.empty"));
    }

    private String focused(Curve curve) {
        Probe probe = Probe.of(curve.activation(), state.x());
        String values = values(curve);
        String name = curve.family().name() + (values.isEmpty() ? "" : ", " + values);
        String x = Numbers.brief(Readout.rounded(state.x(), state.axes().x().length()));
        String f = written(probe.value());
        if (!state.slopeShown()) return messages.text("summary.curve.hidden", name, x, f);
        if (probe.value().jumps()) return messages.text("summary.curve.torn", name, x, f);
        return messages.text("summary.curve", name, x, f, written(probe.slope())) + zone(curve);
    }

    private static String values(Curve curve) {
        return IntStream.range(0, curve.values().size())
                .mapToObj(i -> curve.family().parameters().get(i).symbol() + " = "
                        + Numbers.brief(curve.values().get(i)))
                .collect(Collectors.joining(", "));
    }

    private String written(OneSided limits) {
        String used = Numbers.fixed(limits.used(), DECIMALS);
        return limits.jumps()
                ? messages.text(
                        "chart.chip.jump",
                        used,
                        Numbers.fixed(limits.left(), DECIMALS),
                        Numbers.fixed(limits.right(), DECIMALS))
                : used;
    }

    private String zone(Curve curve) {
        var properties = curve.activation().properties();
        if (contains(properties.dead())) return messages.text("summary.dead");
        boolean saturated = contains(properties.saturated().apply(state.epsilon()));
        return saturated ? messages.text("summary.saturated", Readout.parameter(state.epsilon())) : "";
    }

    private boolean contains(List<Interval> zones) {
        return zones.stream().anyMatch(zone -> zone.contains(state.x()));
    }

    private String others() {
        String list = IntStream.range(0, state.curves().size())
                .filter(i -> i != state.focus() && state.curves().get(i).visible())
                .mapToObj(this::other)
                .collect(Collectors.joining("; "));
        return list.isEmpty() ? "" : messages.text("summary.curve.others", list);
    }

    private String other(int i) {
        Probe probe = Probe.of(state.curves().get(i).activation(), state.x());
        String name = CurveName.of(state.curves(), i);
        String f = Numbers.fixed(probe.value().used(), DECIMALS);
        boolean sloped = state.slopeShown() && !probe.value().jumps();
        return sloped
                ? messages.text(
                        "summary.curve.other",
                        name,
                        f,
                        Numbers.fixed(probe.slope().used(), DECIMALS))
                : messages.text("summary.curve.other.hidden", name, f);
    }
}
