package backlight.view.screen;

import backlight.model.network.Flow;
import backlight.model.network.Flow.Stair;
import backlight.model.training.Snapshot;
import backlight.view.chart.StaircaseChart;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What shrank the gradient, or made it grow: weights and slopes in turn, from the loss back to the first hidden layer. */
public final class ShrinkCard extends VBox {
    private final StaircaseChart chart;
    private final Messages messages;
    private final CardTitle title;
    private Snapshot shown;

    public ShrinkCard(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "shrink-card");
        chart = new StaircaseChart(messages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        title = new CardTitle(messages.text("stairs.title"));
        title.note(messages.text("stairs.scale"));
        getChildren().addAll(title, chart);
    }

    public void show(Snapshot snapshot) {
        if (snapshot == shown) return;
        shown = snapshot;
        List<Stair> stairs = Flow.of(snapshot.plan(), snapshot.trace()).stairs();
        double last = stairs.get(stairs.size() - 1).size();
        title.rename(messages.text(last < stairs.get(0).size() ? "stairs.title" : "stairs.title.grown"));
        chart.show(stairs);
    }
}
