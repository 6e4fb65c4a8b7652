package backlight.view.screen;

import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import backlight.model.scene.BackpropState;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import javafx.scene.control.Label;

/** From where to where training has moved the slopes a that the hidden layers learn. */
final class LearnedSlopes extends Label {
    private final Messages messages;
    private NetworkPlan plan;
    private Parameters start;
    private Parameters now;

    LearnedSlopes(Messages messages) {
        this.messages = messages;
        getStyleClass().add("note");
        setWrapText(true);
    }

    void show(BackpropState state) {
        Parameters point = state.point().parameters();
        if (state.network() == plan && state.start() == start && point == now) return;
        plan = state.network();
        start = state.start();
        now = point;
        setText(messages.text("setup.slopes", range(start), range(now)));
    }

    private String range(Parameters numbers) {
        ParameterLayout layout = new ParameterLayout(plan);
        DoubleSummaryStatistics slopes = IntStream.rangeClosed(1, plan.hidden())
                .boxed()
                .flatMapToDouble(l ->
                        IntStream.range(0, plan.layer(l).slopes()).mapToDouble(j -> numbers.get(layout.slope(l, j))))
                .summaryStatistics();
        if (slopes.getCount() == 0) return "";
        String low = Readout.parameter(slopes.getMin());
        String high = Readout.parameter(slopes.getMax());
        return low.equals(high) ? low : messages.text("setup.slopes.range", low, high);
    }
}
