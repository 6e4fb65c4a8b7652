package backlight.view.chart;

import backlight.model.activation.Interval;
import backlight.view.text.Intervals;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.List;
import java.util.Optional;

/**
 * What the hatching of a function means at one place.
 *
 * @param variable x or z
 * @param epsilon below this |f′| counts as saturated
 */
record ZoneWords(Messages messages, String function, String variable, double epsilon) {
    /** Nothing outside of all zones. */
    Optional<String> at(double x, List<Interval> dead, List<Interval> saturated) {
        return zone(x, dead)
                .map(zone -> messages.text("chart.zone.dead.hint", function, variable, Intervals.written(zone)))
                .or(() -> zone(x, saturated)
                        .map(zone -> messages.text(
                                "chart.zone.saturated.hint",
                                function,
                                variable,
                                Intervals.written(zone),
                                Readout.parameter(epsilon))));
    }

    private static Optional<Interval> zone(double x, List<Interval> zones) {
        return zones.stream().filter(zone -> zone.contains(x)).findFirst();
    }
}
