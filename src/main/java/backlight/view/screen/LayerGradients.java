package backlight.view.screen;

import backlight.model.network.Flow;
import backlight.model.network.Flow.Layer;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.model.training.Snapshot;
import backlight.view.chart.LayerChart;
import backlight.view.network.PartNames;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** ‖δ‖ of every layer, under the network, as far as the gradient has come. */
public final class LayerGradients extends VBox {
    /** Milliseconds that a still may be rounded by. */
    private static final double SLACK = 1e-6;

    private final Messages messages;
    private final LayerChart chart;
    private double[] columns = {};
    private Snapshot shown;

    public LayerGradients(Messages messages) {
        this.messages = messages;
        getStyleClass().add("layer-gradients");
        Label caption = new Label(messages.text("gradients.caption"));
        caption.getStyleClass().addAll("small", "muted");
        chart = new LayerChart(messages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(caption, chart);
    }

    /** Where the layers 0 to L of the network stand, in pixels of this panel; empty to spread them evenly. */
    public void setColumns(double[] xs) {
        columns = xs.clone();
        requestLayout();
    }

    /** @param time in milliseconds of the animation */
    public void show(Snapshot snapshot, Timeline timeline, double time) {
        int reached = reached(timeline, time);
        if (snapshot == shown) {
            chart.reach(reached);
            return;
        }
        shown = snapshot;
        List<Layer> layers = Flow.of(snapshot.plan(), snapshot.trace()).layers();
        double[] sizes = layers.stream().mapToDouble(Layer::delta).toArray();
        chart.show(sizes, reached, layers.stream().map(this::hint).toList());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        chart.setColumns(Arrays.stream(columns).map(x -> x - chart.getLayoutX()).toArray());
    }

    private String hint(Layer layer) {
        return messages.text(
                "gradients.hint",
                new PartNames(messages, shown.plan()).layer(layer.number()),
                Numbers.significant(layer.delta(), 3),
                Numbers.significant(layer.meanDelta(), 3),
                Numbers.significant(layer.weights(), 3));
    }

    /** The first layer whose δ is known; L + 1 before the loss is. */
    static int reached(Timeline timeline, double time) {
        int depth = timeline.depth();
        if (time + SLACK < timeline.end(Phase.LOSS, depth)) return depth + 1;
        int first = depth;
        while (first > 1 && time + SLACK >= timeline.end(Phase.BACKWARD, first)) first--;
        return first;
    }
}
