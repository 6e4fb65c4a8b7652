package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Parameter;
import backlight.view.control.Buttons;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberEdits;
import backlight.view.control.NumberField;
import backlight.view.control.NumberSlider;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One parameter: its pill, a slider, a field to type in, and what it does; a button may let it wander. */
final class ParameterRow extends VBox {
    private final int index;
    private final Messages messages;
    private final Label pill = new Label();
    private final NumberSlider slider;
    private final NumberField field;
    private final HBox row;
    private final Label meaning = new Label();
    private Button play;
    private ActivationFamily family;

    ParameterRow(int index, Messages messages, NumberEdits edits) {
        this.index = index;
        this.messages = messages;
        String colour = "parameter-" + (index + 1);
        pill.getStyleClass().setAll("pill", colour);
        slider = new NumberSlider(edits);
        slider.getStyleClass().add(colour);
        HBox.setHgrow(slider, Priority.ALWAYS);
        field = new NumberField(messages, edits.typed());
        row = new HBox(pill, slider, field);
        row.getStyleClass().add("parameter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        meaning.getStyleClass().add("note");
        meaning.setWrapText(true);
        getStyleClass().add("parameter");
        getChildren().addAll(row, new FieldProblem(field.problemProperty()), meaning);
    }

    /** Adds a button that lets it wander over its slider, or stops it. */
    ParameterRow withPlay(Runnable sweep) {
        play = Buttons.icon(Feather.PLAY, messages.text("parameter.play"), sweep);
        play.getStyleClass().add("small");
        row.getChildren().add(play);
        return this;
    }

    /** Says this where the mouse rests on the field. */
    ParameterRow withHint(String words) {
        Hint.on(field, words);
        return this;
    }

    /** Whether it says what the parameter does. */
    void showMeaning(boolean shown) {
        Shown.set(shown, meaning);
    }

    /** What saying that takes of its height at this width, in pixels. */
    double meaningHeight(double width) {
        return meaning.prefHeight(width - snappedLeftInset() - snappedRightInset()) + getSpacing();
    }

    void type() {
        field.requestFocus();
    }

    Slider slider() {
        return slider;
    }

    void show(ActivationFamily newFamily, double value) {
        if (newFamily != family) name(newFamily);
        slider.show(parameter(), value);
        field.show(value, Readout.parameter(value));
    }

    private Parameter parameter() {
        return family.parameters().get(index);
    }

    private void name(ActivationFamily newFamily) {
        family = newFamily;
        field.forget();
        Parameter parameter = parameter();
        pill.setText(parameter.symbol());
        String words = messages.text("activation." + family.id() + ".parameter." + parameter.id());
        meaning.setText(words);
        slider.setAccessibleText(parameter.symbol() + ", " + words);
        field.setAccessibleText(parameter.symbol());
    }

    void showPlaying(boolean playing) {
        play.setGraphic(new Icon(playing ? Feather.PAUSE : Feather.PLAY));
        String words = messages.text(playing ? "parameter.pause" : "parameter.play");
        play.setAccessibleText(words);
        Hint.on(play, words);
    }
}
