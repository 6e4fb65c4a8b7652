package backlight.view.screen;

import backlight.view.control.Buttons;
import backlight.view.control.Shown;
import backlight.view.palette.Command;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;

/** The name of the program and of the workspace with its tools, undo and redo, and the theme. */
final class TopBar extends HBox {
    /** The text size that the mark is drawn for. */
    private static final double MARK_SIZE = 15;

    private static final double WIRE = 1.6;

    private final Messages messages;
    private final Label title = label("", "workspace-title");
    private final Label subtitle = label("", "workspace-subtitle");
    private final Label brand;
    private final Separator line = new Separator(Orientation.VERTICAL);
    private final Region gap = new Region();
    private final Button theme;
    private final Button present;
    private Node tools;

    TopBar(
            Messages messages,
            WorkbenchGestures gestures,
            ObservableValue<Boolean> undoable,
            ObservableValue<Boolean> redoable) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        brand = label(messages.text("program.name"), "brand");
        Group mark = mark();
        mark.scaleXProperty().bind(brand.fontProperty().map(font -> font.getSize() / MARK_SIZE));
        mark.scaleYProperty().bind(mark.scaleXProperty());
        brand.setGraphic(new Group(mark));
        subtitle.setMinWidth(0);
        subtitle.widthProperty().subscribe(this::fitSubtitle);
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = Buttons.icon(Feather.CORNER_UP_LEFT, messages.text("action.undo"), gestures::undo);
        Button redo = Buttons.icon(Feather.CORNER_UP_RIGHT, messages.text("action.redo"), gestures::redo);
        undo.disableProperty().bind(undoable.map(can -> !can));
        redo.disableProperty().bind(redoable.map(can -> !can));
        theme = Buttons.icon(Feather.SUN, messages.text("action.theme"), gestures::nextTheme);
        present = Buttons.icon(Feather.CAST, messages.text("action.present"), () -> {});
        getChildren().addAll(brand, line, title, subtitle, gap, undo, redo, present, theme);
    }

    /** What the button that presents offers. */
    void offer(Supplier<List<Command>> commands) {
        ContextMenu menu = new ContextMenu();
        present.setOnAction(event -> {
            menu.getItems().setAll(commands.get().stream().map(TopBar::item).toList());
            menu.show(present, Side.BOTTOM, 0, 0);
        });
    }

    private static MenuItem item(Command command) {
        String keys = command.keys().isEmpty() ? "" : "   " + command.keys();
        MenuItem item = new MenuItem(command.name() + keys);
        item.setOnAction(event -> command.action().run());
        return item;
    }

    /** Half of it would say nothing. */
    private void fitSubtitle() {
        subtitle.setOpacity(subtitle.getWidth() < Math.floor(subtitle.prefWidth(-1)) ? 0 : 1);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Two layers of a network, one unit lit. */
    private static Group mark() {
        Group mark = new Group();
        double[][] units = {{3, 3}, {3, 13}, {14, 8}};
        for (int i = 0; i < 2; i++) {
            Line wire = new Line(units[i][0], units[i][1], units[2][0], units[2][1]);
            wire.getStyleClass().add("brand-wire");
            wire.setStrokeWidth(WIRE); // not in the stylesheet, which would scale it a second time
            mark.getChildren().add(wire);
        }
        for (int i = 0; i < 3; i++) {
            Circle unit = new Circle(units[i][0], units[i][1], 3.4);
            unit.getStyleClass().add("brand-mark");
            if (i == 1) unit.getStyleClass().add("quiet");
            mark.getChildren().add(unit);
        }
        return mark;
    }

    /** Names this workspace and offers its tools. */
    void show(WorkspaceView workspace) {
        String key = "workspace." + workspace.workspace().id();
        title.setText(messages.text(key));
        subtitle.setText(messages.text(key + ".words"));
        fitSubtitle();
        getChildren().remove(tools);
        tools = workspace.tools();
        HBox.setHgrow(tools, Priority.ALWAYS);
        getChildren().add(getChildren().indexOf(gap) + 1, tools);
    }

    void arrange(Room room) {
        boolean words = room == Room.FULL || room == Room.COMPACT;
        getStyleClass().remove("tight");
        if (room == Room.TINY) getStyleClass().add("tight");
        Shown.set(words, subtitle);
        Shown.set(room != Room.TINY, brand, line, title, gap, theme);
    }

    void show(Theme current) {
        Feather icon = switch (current) {
            case DARK -> Feather.MOON;
            case LIGHT -> Feather.SUN;
            case PROJECTOR -> Feather.MONITOR;
        };
        theme.setGraphic(new Icon(icon));
        Hint.on(theme, messages.text("action.theme"));
    }
}
