package backlight.view.screen;

import backlight.model.network.NetworkPlan;
import backlight.model.training.Divergence;
import backlight.view.control.Shown;
import backlight.view.network.PartNames;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says why training had to stop, what was kept, and how to go back to it. */
final class StopCard extends VBox {
    private final Messages messages;
    private final Label title = new Label();
    private final Label reason = new Label();
    private final Button rewind = new Button();
    private final Button restart;

    StopCard(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        getStyleClass().addAll("card", "stop-card");
        Label mark = new Label(null, new Icon(Feather.ALERT_TRIANGLE));
        mark.getStyleClass().addAll("state", "danger");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        reason.getStyleClass().add("note");
        reason.setWrapText(true);
        rewind.getStyleClass().add("accent");
        rewind.setOnAction(event -> gestures.rewind());
        restart = new Button(messages.text("stop.restart"));
        restart.setOnAction(event -> gestures.restart());
        getChildren().addAll(mark, title, reason, rewind, restart);
        Shown.set(false, this);
    }

    /** @param divergence empty while nothing is wrong: then the card is not there */
    void show(NetworkPlan plan, Optional<Divergence> divergence) {
        Shown.set(divergence.isPresent(), this);
        divergence.ifPresent(why -> tell(new PartNames(messages, plan), why));
    }

    private void tell(PartNames names, Divergence why) {
        String kind = why.number().isPresent() ? "number" : "loss";
        boolean atOnce = why.step() == 0;
        title.setText(why.number()
                .map(id -> messages.text("stop.number", names.of(id)))
                .orElse(messages.text(why.infinite() ? "stop.infinite" : "stop.nan")));
        reason.setText(messages.text("stop." + kind + (atOnce ? ".atOnce" : ".reason"), why.step()));
        rewind.setText(messages.text("stop.rewind", why.step() - 1));
        Shown.set(!atOnce && why.number().isEmpty(), rewind);
        Shown.set(!atOnce, restart);
    }
}
