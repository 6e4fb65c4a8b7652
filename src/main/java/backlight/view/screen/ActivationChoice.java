package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.view.chart.Thumbnail;
import backlight.view.control.Choice;
import backlight.view.control.SearchBox;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** The list of all activation functions, each with its curve. */
final class ActivationChoice {
    private ActivationChoice() {}

    /** @param words what is chosen, for the screen reader and while nothing is */
    static Choice<ActivationFamily> of(String words, Consumer<ActivationFamily> chosen) {
        ComboBox<ActivationFamily> box = new SearchBox<>(words);
        Choice<ActivationFamily> choice = new Choice<>(box, Activations.ALL, ActivationFamily::name, chosen);
        box.setCellFactory(list -> new Cell());
        return choice;
    }

    private static final class Cell extends ListCell<ActivationFamily> {
        private final Thumbnail thumbnail = new Thumbnail();
        private final Label name = new Label();
        private final HBox content = new HBox(thumbnail, name);

        Cell() {
            getStyleClass().add("activation-cell");
            content.getStyleClass().add("parameter-row");
            content.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(ActivationFamily family, boolean empty) {
            super.updateItem(family, empty);
            setGraphic(empty || family == null ? null : content);
            if (empty || family == null) return;
            content.getStyleClass().setAll("parameter-row", "hue-" + family.hue());
            thumbnail.show(family.with(family.initialValues()), true);
            name.setText(family.name());
        }
    }
}
