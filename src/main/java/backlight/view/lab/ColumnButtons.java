package backlight.view.lab;

import backlight.view.control.Buttons;
import backlight.view.text.Messages;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a column: it is opened in the Backprop workspace, moved or removed. */
final class ColumnButtons extends HBox {
    private final Button more;
    private final ContextMenu menu;
    private final MenuItem left;
    private final MenuItem right;
    private final MenuItem remove;

    ColumnButtons(Messages messages, ColumnGestures gestures, int column) {
        Button open = Buttons.icon(
                Feather.EXTERNAL_LINK, messages.text("lab.column.open"), () -> gestures.openColumn(column));
        left = item(messages, "lab.column.left", () -> gestures.moveColumn(column, -1));
        right = item(messages, "lab.column.right", () -> gestures.moveColumn(column, 1));
        remove = item(messages, "lab.column.remove", () -> gestures.removeColumn(column));
        menu = new ContextMenu(left, right, remove);
        more = Buttons.icon(Feather.MORE_VERTICAL, messages.text("lab.column.more"), this::openMenu);
        getStyleClass().add("column-buttons");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(open, more);
    }

    private static MenuItem item(Messages messages, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    void openMenu() {
        menu.show(more, Side.BOTTOM, 0, 0);
    }

    /** @param place from 0, of so many columns */
    void show(int place, int columns) {
        left.setDisable(place == 0);
        right.setDisable(place == columns - 1);
        remove.setDisable(columns == 1);
    }
}
