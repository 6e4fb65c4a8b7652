package backlight.view.lab;

import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.Column;
import backlight.model.scene.Curve;
import backlight.model.scene.LabState;
import backlight.view.chart.CurveStyle;
import backlight.view.chart.Thumbnail;
import backlight.view.control.Buttons;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The top of a column: its function, what differs, and what can be done with it. */
final class ColumnHead extends HBox {
    /** Two lines of the details, and not three, in multiples of their text size. */
    private static final double LINES = 3;

    private final ColumnWords words;
    private final Thumbnail picture = new Thumbnail();
    private final Label name = new Label();
    private final Label details = new Label();
    private final VBox text;
    private final HBox buttons;
    private final MenuItem left;
    private final MenuItem right;
    private final MenuItem remove;
    private String style = "";

    ColumnHead(Messages messages, ColumnGestures gestures, int column) {
        words = new ColumnWords(messages);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(messages.text("role.column"));
        name.getStyleClass().add("column-name");
        details.getStyleClass().addAll("small", "muted");
        details.setWrapText(true);
        details.setMinWidth(0);
        details.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        text = new VBox(name, details);
        text.getStyleClass().add("column-words");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button open = Buttons.icon(
                Feather.EXTERNAL_LINK, messages.text("lab.column.open"), () -> gestures.openColumn(column));
        left = item(messages, "lab.column.left", () -> gestures.moveColumn(column, -1));
        right = item(messages, "lab.column.right", () -> gestures.moveColumn(column, 1));
        remove = item(messages, "lab.column.remove", () -> gestures.removeColumn(column));
        ContextMenu menu = new ContextMenu(left, right, remove);
        Button more = Buttons.icon(Feather.MORE_VERTICAL, messages.text("lab.column.more"), () -> {});
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 0));
        setOnContextMenuRequested(event -> menu.show(more, Side.BOTTOM, 0, 0));
        buttons = new HBox(open, more);
        buttons.getStyleClass().add("column-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("column-head");
        getChildren().addAll(picture, text, buttons);
    }

    private static MenuItem item(Messages messages, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /**
     * Shows a column.
     *
     * @param plan its network; empty while it is not known
     * @param place from 0
     */
    void show(LabState state, Optional<NetworkPlan> plan, int place) {
        Column column = state.columns().get(place);
        Optional<LayerPlan> first = plan.filter(network -> network.hidden() > 0).map(network -> network.layer(1));
        name.setText(words.name(column));
        details.setText(words.details(column, state, plan));
        setAccessibleText(details.getText().isEmpty() ? name.getText() : name.getText() + " · " + details.getText());
        Hint.on(name, getAccessibleText());
        first.ifPresent(this::draw);
        left.setDisable(place == 0);
        right.setDisable(place == state.columns().size() - 1);
        remove.setDisable(state.columns().size() == 1);
    }

    private void draw(LayerPlan layer) {
        picture.show(layer.function(), false);
        dress(CurveStyle.of(List.of(Curve.of(layer.activation()))).get(0).styleClass());
    }

    private void dress(String curve) {
        if (curve.equals(style)) return;
        picture.getStyleClass().remove(style);
        style = curve;
        picture.getStyleClass().add(style);
    }

    /** The height that the words need, in pixels, without the picture. */
    double need(double width) {
        double room = width - taken() - getSpacing();
        return snappedTopInset() + text.prefHeight(room) + snappedBottomInset();
    }

    /** Of the width, by all but words and picture. */
    private double taken() {
        return snappedLeftInset() + snappedRightInset() + buttons.prefWidth(-1);
    }

    /** A narrow column keeps its words and lets the picture go. */
    @Override
    protected void layoutChildren() {
        double left = getWidth() - taken() - 2 * getSpacing() - picture.prefWidth(-1);
        boolean named = left >= name.prefWidth(-1);
        boolean wide =
                named && details.prefHeight(left) < LINES * details.getFont().getSize();
        if (picture.isManaged() != wide) Shown.set(wide, picture);
        super.layoutChildren();
    }
}
