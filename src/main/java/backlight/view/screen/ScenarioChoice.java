package backlight.view.screen;

import backlight.model.scene.LabState;
import backlight.view.control.Buttons;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The prepared experiments, and the way back to the one that was changed. */
final class ScenarioChoice extends HBox {
    private static final int ROWS = 14;

    private final Choice<String> choice;
    private final Button again;
    private String chosen = "";

    ScenarioChoice(Messages messages, LabGestures gestures, List<String> scenarios) {
        choice =
                new Choice<>(new NamedBox<>(), scenarios, id -> messages.text("scenario." + id), gestures::setScenario);
        ComboBox<String> box = choice.box();
        box.getStyleClass().add("scenario-choice");
        box.setCellFactory(list -> new ScenarioCell(messages));
        box.setVisibleRowCount(ROWS);
        box.setAccessibleText(messages.text("lab.scenario"));
        again = Buttons.icon(Feather.ROTATE_CCW, messages.text("lab.prepared"), () -> gestures.setScenario(chosen));
        getStyleClass().add("bar-number");
        getChildren().addAll(box, again);
    }

    /** @param changed whether it is no longer as it was prepared */
    void show(LabState state, boolean changed) {
        chosen = state.scenario();
        choice.show(chosen);
        again.setDisable(!changed);
    }
}
