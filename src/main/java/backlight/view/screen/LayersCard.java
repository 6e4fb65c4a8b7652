package backlight.view.screen;

import backlight.model.scene.Curve;
import backlight.view.chart.LayersChart;
import backlight.view.control.Shown;
import backlight.view.control.Wrapping;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What would be left of a gradient if every layer of a network sat at the cursor. */
final class LayersCard extends VBox {
    private final Messages messages;
    private final LayersChart chart;
    private final Label sentence = new Label();

    LayersCard(Messages messages) {
        this.messages = messages;
        chart = new LayersChart(messages);
        getStyleClass().add("card");
        Label title = new Label(messages.text("layers.title"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        sentence.getStyleClass().add("note");
        Wrapping.on(sentence);
        getChildren().addAll(title, chart, sentence);
    }

    void show(Curve curve, double x) {
        double slope = curve.activation().derivative(x);
        double factor = Math.abs(slope);
        chart.show(factor);
        Shown.set(factor > 0, chart);
        double left = Math.pow(slope, LayersChart.MARKED);
        sentence.setText(messages.text(
                key(slope),
                Numbers.significant(slope, 3),
                Integer.toString(LayersChart.MARKED),
                Numbers.significant(left, 2)));
    }

    private static String key(double slope) {
        if (slope == 0) return "layers.none";
        if (slope == 1) return "layers.same";
        if (slope == -1) return "layers.turned";
        return Math.abs(slope) > 1 ? "layers.grown" : "layers.left";
    }
}
