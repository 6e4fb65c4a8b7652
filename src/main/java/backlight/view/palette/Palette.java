package backlight.view.palette;

import backlight.view.control.NamedField;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A field and the list of commands that fit what is typed. While it is open, every key is its own: up and down walk,
 * Enter runs, Esc closes. What had the focus before gets it back.
 */
public final class Palette extends VBox {
    private static final int ROWS = 10;

    /** From the edges of the window, in parts of its height. */
    private static final double AWAY = 0.06;

    private final Messages messages;
    private final Runnable takeKeyboard;
    private final NamedField field;
    private final ListView<Command> list = new ListView<>();
    private final Label nothing = new Label();
    private CommandSearch search = new CommandSearch(List.of(), List.of());
    private Node before;

    /** @param takeKeyboard puts the focus into the workspace, where what had it before is gone */
    public Palette(Messages messages, Runnable takeKeyboard) {
        this.messages = messages;
        this.takeKeyboard = takeKeyboard;
        getStyleClass().add("palette");
        setMaxHeight(USE_PREF_SIZE);
        field = new NamedField(messages.text("palette.prompt"));
        field.setPromptText(messages.text("palette.prompt"));
        field.getStyleClass().add("palette-field");
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("palette.list"));
        list.setCellFactory(view -> new CommandCell(messages, this::run));
        list.setMinHeight(0);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("palette-nothing");
        getChildren().addAll(field, list, nothing);
        field.textProperty().subscribe(text -> filter());
        field.focusedProperty().subscribe((was, focused) -> {
            if (!focused) setVisible(false);
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::say);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        setVisible(false);
    }

    /** Opens with these commands and settings, or closes. */
    public void toggle(List<Command> commands, List<Setting> settings) {
        if (isVisible()) {
            close();
            return;
        }
        before = getScene().getFocusOwner();
        search = new CommandSearch(commands, settings);
        setVisible(true);
        double away = AWAY * ((Region) getParent()).getHeight();
        StackPane.setMargin(this, new Insets(away));
        applyCss(); // the height of a row
        field.clear();
        filter();
        field.requestFocus();
    }

    private void filter() {
        List<Command> found = search.matching(field.getText());
        list.getItems().setAll(found);
        list.setPrefHeight(Math.min(ROWS, found.size()) * list.getFixedCellSize());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        Shown.set(!found.isEmpty(), list);
        Shown.set(found.isEmpty(), nothing);
        nothing.setText(messages.text("palette.nothing", field.getText().strip()));
        say();
    }

    /** The list has no focus, so the field says what is chosen in it. */
    private void say() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        field.setAccessibleText(
                chosen == null
                        ? nothing.getText()
                        : messages.text("palette.field", CommandCell.words(messages, chosen)));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case PAGE_DOWN -> walk(8);
            case PAGE_UP -> walk(-8);
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> close();
            case TAB -> {}
            default -> {
                if (code != KeyCode.K || !event.isShortcutDown()) return;
                close();
            }
        }
        event.consume();
    }

    private void walk(int by) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        boolean one = Math.abs(by) == 1;
        int next = one ? Math.floorMod(now + by, Math.max(1, last + 1)) : Math.max(0, Math.min(last, now + by));
        if (last < 0) return;
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 3));
    }

    private void run(Command command) {
        if (command == null) return;
        if (!command.beginning().isEmpty()) {
            field.setText(command.beginning());
            field.end();
            return;
        }
        close();
        command.action().run();
    }

    private void close() {
        setVisible(false);
        if (before != null && before.getScene() == getScene() && before.isVisible()) before.requestFocus();
        else takeKeyboard.run();
        before = null;
    }
}
