package backlight.view.screen;

import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What opens the setup of all columns, the menu of new columns and that of the rows. */
final class LabTools extends HBox {
    private final Messages messages;
    private final LabMenus menus;
    private final Button add;
    private final Button rows;

    LabTools(Messages messages, LabMenus menus, Runnable setup) {
        this.messages = messages;
        this.menus = menus;
        add = button("lab.add", Feather.PLUS, event -> menus.columns().show(addButton(), Side.BOTTOM, 0, 0));
        rows = button("lab.rows", Feather.LIST, event -> menus.rows().show(rowsButton(), Side.BOTTOM, 0, 0));
        getStyleClass().add("lab-tools");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(button("lab.setup", Feather.SLIDERS, event -> setup.run()), add, rows);
    }

    private Button addButton() {
        return add;
    }

    private Button rowsButton() {
        return rows;
    }

    private Button button(String key, Feather icon, EventHandler<ActionEvent> action) {
        Button button = new Button(messages.text(key), new Icon(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, messages.text(key + ".hint"));
        button.setOnAction(action);
        return button;
    }

    void show(LabState state) {
        menus.show(state);
        Shown.set(state.page() == LabPage.RACE, add, rows);
        add.setDisable(state.columns().size() >= LabState.MOST_COLUMNS);
    }
}
