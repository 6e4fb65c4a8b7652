package backlight.view.screen;

import backlight.view.chart.CurveStyle;
import backlight.view.control.Buttons;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;

/** One curve of the legend: its stroke shows or hides it, its name puts it into focus. */
final class LegendChip extends HBox {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused-curve");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double SWATCH = 1.4;

    private record Look(String name, CurveStyle style, boolean shown, boolean focused) {}

    private final Messages messages;
    private final ToggleButton visible = new ToggleButton();
    private final Button name = new Button();
    private final Button remove;
    private final Line swatch = new Line();
    private Look look;

    LegendChip(int index, Messages messages, FunctionsGestures gestures) {
        this.messages = messages;
        swatch.getStyleClass().add("swatch");
        visible.getStyleClass().setAll("legend-switch");
        visible.setGraphic(swatch);
        Hint.on(visible, messages.text("legend.visible"));
        visible.setOnAction(event -> gestures.setVisible(index, visible.isSelected()));
        name.getStyleClass().setAll("legend-name");
        swatch.endXProperty().bind(name.fontProperty().map(font -> SWATCH * font.getSize()));
        name.setOnAction(event -> gestures.focus(index));
        remove = Buttons.icon(Feather.X, messages.text("legend.remove"), () -> gestures.remove(index));
        remove.getStyleClass().setAll("legend-remove");
        remove.setGraphic(new Icon(Feather.X));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(visible, name, remove);
    }

    void show(String newName, CurveStyle style, boolean shown, boolean focused) {
        Look newLook = new Look(newName, style, shown, focused);
        if (newLook.equals(look)) return;
        look = newLook;
        getStyleClass().setAll("legend-chip", style.styleClass());
        name.setText(newName);
        visible.setSelected(shown);
        visible.setAccessibleText(messages.text(shown ? "legend.hide" : "legend.show", newName));
        swatch.getStrokeDashArray().setAll(style.dashes(2.2));
        pseudoClassStateChanged(FOCUSED, focused);
        pseudoClassStateChanged(OFF, !shown);
        Shown.set(focused, remove);
    }
}
