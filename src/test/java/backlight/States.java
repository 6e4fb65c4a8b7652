package backlight;

import backlight.model.activation.Activations;
import backlight.model.scene.Axes;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States of the Functions workspace that are hard to show well. */
public final class States {
    private States() {}

    /** By name, in the order in which a person would look at them. */
    public static Map<String, FunctionsState> hard() {
        FunctionsState start = FunctionsState.initial();
        Map<String, FunctionsState> states = new LinkedHashMap<>();
        states.put("initial", start);
        states.put("eight", eight());
        states.put("long-formula", of("gelu-tanh", "gelu", "leaky-relu").fitted());
        states.put("two-parameters", of("rrelu", "selu"));
        states.put("hidden", start.withSlopeShown(false));
        states.put("far-in", start.withX(0).withAxes(around(1e-6)));
        states.put("far-out", start.withAxes(around(4e5)));
        states.put("nothing", start.without(0).without(0).without(0).without(0));
        return states;
    }

    /** These functions with their initial values, the first one in focus. */
    public static FunctionsState of(String... ids) {
        List<Curve> curves =
                List.of(ids).stream().map(Activations::byId).map(Curve::of).toList();
        FunctionsState start = FunctionsState.initial();
        return new FunctionsState(
                curves,
                0,
                start.lastValues(),
                start.x(),
                start.locked(),
                start.axes(),
                start.zones(),
                start.epsilon(),
                start.slopeShown());
    }

    /** As many curves as are allowed, with long names. */
    public static FunctionsState eight() {
        FunctionsState eight = of("selu", "gelu-tanh", "leaky-relu", "rrelu", "hard-sigmoid");
        Curve selu = eight.curves().get(0);
        eight = eight.with(selu.withValue(0, -1.25 + 3), false);
        eight = eight.with(selu.withValue(1, 0.755), false);
        return eight.with(eight.curves().get(3).withValue(0, 0.005), false);
    }

    private static Axes around(double half) {
        Window window = new Window(-half, half);
        return new Axes(window, window, new Window(-0.2, 1.2));
    }
}
