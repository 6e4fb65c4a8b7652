package backlight.view.chart;

import backlight.model.activation.Band;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.PlotContent.Drawn;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.Optional;

/** What the marks on the charts of f and f′ mean, each where it is. */
record MarkWords(Messages messages, FunctionsState state, PlotContent content) {
    private static final int DECIMALS = 3;

    /** Of the parameter that this handle moves. */
    Optional<String> handle(int parameter) {
        return content.focus()
                .map(curve -> messages.text(
                        "chart.handle.hint",
                        curve.family().parameters().get(parameter).symbol(),
                        Readout.parameter(curve.values().get(parameter))));
    }

    /** Of a curve that is not the focused one. */
    Optional<String> curve(int index, Quantity quantity, double x) {
        if (index == state.focus()) return Optional.empty();
        return content.drawn().stream()
                .filter(curve -> curve.index() == index)
                .findFirst()
                .map(curve -> messages.text(
                        quantity == Quantity.VALUE ? "chart.curve.hint.value" : "chart.curve.hint.slope",
                        curve.name(),
                        Readout.position(x, state.axes().x().length()),
                        Numbers.fixed(curve.at(quantity, x), DECIMALS)));
    }

    /** Of the hatched or shaded place, if it is one. */
    Optional<String> area(Quantity quantity, double x, double y) {
        return content.focus()
                .flatMap(curve -> curve.activation()
                        .band()
                        .filter(band -> within(band, quantity, x, y))
                        .map(band -> messages.text("chart.band.hint", curve.name()))
                        .or(() -> zone(curve, x)));
    }

    private Optional<String> zone(Drawn curve, double x) {
        return new ZoneWords(messages, curve.name(), "x", state.epsilon()).at(x, content.dead(), content.saturated());
    }

    private static boolean within(Band band, Quantity quantity, double x, double y) {
        double lowest = quantity.of(band.lowest(), x);
        double highest = quantity.of(band.highest(), x);
        return y > Math.min(lowest, highest) && y < Math.max(lowest, highest);
    }
}
