package backlight.view.palette;

import backlight.view.text.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One command in the list: its name, its group, its keys. */
final class CommandCell extends ListCell<Command> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label group = new Label();
    private final Label keys = new Label();
    private final HBox content = new HBox(name, group, keys);

    CommandCell(Messages messages, Consumer<Command> run) {
        this.messages = messages;
        name.getStyleClass().add("command-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        group.getStyleClass().add("command-group");
        group.setMinWidth(0);
        keys.getStyleClass().add("key-hint");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("command-row");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (getItem() != null) run.accept(getItem());
        });
        getStyleClass().add("command-cell");
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
        super.updateItem(command, empty);
        boolean none = empty || command == null;
        setGraphic(none ? null : content);
        if (none) return;
        name.setText(command.name());
        group.setText(command.group());
        keys.setText(command.keys());
        keys.setVisible(!command.keys().isEmpty());
        keys.setManaged(!command.keys().isEmpty());
        setAccessibleText(words(messages, command));
    }

    /** What a screen reader says of it. */
    static String words(Messages messages, Command command) {
        return command.keys().isEmpty()
                ? messages.text("palette.command", command.name(), command.group())
                : messages.text("palette.command.keys", command.name(), command.group(), command.keys());
    }
}
