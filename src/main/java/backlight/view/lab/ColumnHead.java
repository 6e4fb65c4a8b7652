package backlight.view.lab;

import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.Column;
import backlight.model.scene.Curve;
import backlight.model.scene.LabState;
import backlight.view.chart.CurveStyle;
import backlight.view.chart.Thumbnail;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The top of a column: its function, and what differs. */
final class ColumnHead extends HBox {
    /** Two lines of the details, and not three, in multiples of their text size. */
    private static final double LINES = 3;

    private final ColumnWords words;
    private final Thumbnail picture = new Thumbnail();
    private final Label name = new Label();
    private final Label details = new Label();
    private final VBox text;
    private final Optional<ColumnButtons> buttons;
    private String style = "";

    /** @param buttons that do something with it; empty where it is only looked at */
    ColumnHead(Messages messages, Optional<ColumnButtons> buttons) {
        this.buttons = buttons;
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
        getStyleClass().add("column-head");
        getChildren().addAll(picture, text);
        buttons.ifPresent(shown -> {
            getChildren().add(shown);
            setOnContextMenuRequested(event -> shown.openMenu());
        });
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
        buttons.ifPresent(shown -> shown.show(place, state.columns().size()));
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
        return snappedLeftInset()
                + snappedRightInset()
                + buttons.map(shown -> shown.prefWidth(-1)).orElse(0.0);
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
