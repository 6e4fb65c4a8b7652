package backlight.view.screen;

import backlight.model.scene.LabState;
import backlight.view.control.Shown;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says that a race ended by an error, and what can be done. */
final class RaceFailure extends VBox {
    private final Button prepared;
    private LabState state;

    RaceFailure(Messages messages, LabGestures gestures) {
        getStyleClass().addAll("card", "stop-card", "race-failure");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label mark = new Label(null, new Icon(Feather.ALERT_TRIANGLE));
        mark.getStyleClass().addAll("state", "danger");
        Label title = wrapped(messages.text("lab.failed"), "card-title");
        Label reason = wrapped(messages.text("lab.failed.reason"), "note");
        Button again = new Button(messages.text("lab.failed.again"));
        again.getStyleClass().add("accent");
        again.setOnAction(event -> gestures.raceAgain());
        prepared = new Button(messages.text("lab.prepared"));
        prepared.setOnAction(event -> gestures.setScenario(state.scenario()));
        getChildren().addAll(mark, title, reason, again, prepared);
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show(LabState newState) {
        state = newState;
        Shown.set(!state.scenario().equals(LabState.OWN), prepared);
    }
}
