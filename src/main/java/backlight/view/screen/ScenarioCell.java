package backlight.view.screen;

import backlight.model.scenario.Scenario;
import backlight.model.scenario.Scenarios;
import backlight.view.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** An experiment in the list; the first of a group stands under the group's name. */
final class ScenarioCell extends ListCell<String> {
    private final Messages messages;
    private final Label group = new Label();
    private final Label name = new Label();
    private final VBox both = new VBox(group, name);

    ScenarioCell(Messages messages) {
        this.messages = messages;
        group.getStyleClass().add("scenario-group");
        name.getStyleClass().add("scenario-name");
    }

    @Override
    protected void updateItem(String id, boolean empty) {
        super.updateItem(id, empty);
        setGraphic(null);
        if (empty || id == null) return;
        Scenario scenario = Scenarios.byId(id);
        boolean first = Scenarios.of(scenario.group()).get(0).equals(scenario);
        both.getChildren().setAll(name);
        if (first) both.getChildren().add(0, group);
        group.setText(messages.text("scenario.group." + scenario.group().id()));
        name.setText(messages.text("scenario." + id));
        setGraphic(both);
    }
}
