package backlight.view.screen;

import backlight.model.network.Flow;
import backlight.model.training.Snapshot;
import backlight.view.chart.StaircaseChart;
import backlight.view.text.Messages;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What shrank the gradient: weights and slopes in turn, from the loss back to the first hidden layer. */
public final class ShrinkCard extends VBox {
    private final StaircaseChart chart;
    private Snapshot shown;

    public ShrinkCard(Messages messages) {
        getStyleClass().addAll("card", "shrink-card");
        chart = new StaircaseChart(messages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        CardTitle title = new CardTitle(messages.text("stairs.title"));
        title.note(messages.text("stairs.scale"));
        getChildren().addAll(title, chart);
    }

    public void show(Snapshot snapshot) {
        if (snapshot == shown) return;
        shown = snapshot;
        chart.show(Flow.of(snapshot.plan(), snapshot.trace()).stairs());
    }
}
