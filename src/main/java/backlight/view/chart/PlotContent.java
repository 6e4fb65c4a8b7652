package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Interval;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What both plots draw of a state, worked out once.
 *
 * @param drawn the visible curves, the focused one last, so that it lies on top
 * @param dead where f′ of the focused function is 0; empty when zones are switched off
 * @param saturated where it is nearly 0; empty when zones are switched off
 * @param probe what the cursor reads off the focused function; empty if that is hidden
 */
record PlotContent(List<Drawn> drawn, List<Interval> dead, List<Interval> saturated, Optional<Probe> probe) {
    /**
     * One curve to draw.
     *
     * @param index its place in the legend
     * @param name what it is labelled with
     */
    record Drawn(
            int index,
            ActivationFamily family,
            List<Double> values,
            Activation activation,
            String name,
            CurveStyle style,
            boolean focused) {
        double at(Quantity quantity, double x) {
            return quantity.of(activation, x);
        }
    }

    static PlotContent of(FunctionsState state) {
        List<Curve> curves = state.curves();
        List<CurveStyle> styles = CurveStyle.of(curves);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).visible() && i != state.focus()) drawn.add(drawn(curves, styles, i, false));
        }
        Optional<Drawn> focus =
                state.focused().filter(Curve::visible).map(curve -> drawn(curves, styles, state.focus(), true));
        focus.ifPresent(drawn::add);
        Optional<Activation> activation = focus.map(Drawn::activation);
        Optional<Activation> zoned = activation.filter(f -> state.zones() && state.slopeShown());
        return new PlotContent(
                List.copyOf(drawn),
                zoned.map(f -> f.properties().dead()).orElse(List.of()),
                zoned.map(f -> f.properties().saturated().apply(state.epsilon()))
                        .orElse(List.of()),
                activation.map(f -> Probe.of(f, state.x())));
    }

    private static Drawn drawn(List<Curve> curves, List<CurveStyle> styles, int i, boolean focused) {
        Curve curve = curves.get(i);
        return new Drawn(
                i, curve.family(), curve.values(), curve.activation(), CurveName.of(curves, i), styles.get(i), focused);
    }

    Optional<Drawn> focus() {
        return drawn.isEmpty() || !drawn.get(drawn.size() - 1).focused()
                ? Optional.empty()
                : Optional.of(drawn.get(drawn.size() - 1));
    }
}
