package backlight.view.screen;

import atlantafx.base.controls.ProgressSliderSkin;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Parameter;
import backlight.view.control.Buttons;
import backlight.view.control.NumberField;
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

/** One parameter: its pill, a slider, a field to type in, a button that lets it wander, and what it does. */
final class ParameterRow extends VBox {
    private final int index;
    private final Messages messages;
    private final Label pill = new Label();
    private final Slider slider = new Slider();
    private final NumberField field;
    private final Button play;
    private final Label meaning = new Label();
    private final Label problem = new Label();
    private boolean showing;
    private double shown;
    private ActivationFamily family;

    ParameterRow(int index, Messages messages, FunctionsGestures gestures) {
        this.index = index;
        this.messages = messages;
        String colour = "parameter-" + (index + 1);
        pill.getStyleClass().setAll("pill", colour);
        slider.getStyleClass().add(colour);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.valueProperty().subscribe((before, value) -> {
            if (showing) return;
            gestures.setParameter(
                    index, parameter().logarithmic() ? parameter().at(value.doubleValue()) : value.doubleValue());
            requestLayout();
        });
        slider.valueChangingProperty().subscribe((before, dragging) -> {
            if (dragging) gestures.begin();
            else gestures.end();
            requestLayout();
        });
        field = new NumberField(messages, value -> gestures.typeParameter(index, value));
        play = Buttons.icon(Feather.PLAY, messages.text("parameter.play"), () -> gestures.sweep(index));
        play.getStyleClass().add("small");
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMinWidth(0);
        HBox row = new HBox(pill, slider, field, play);
        row.getStyleClass().add("parameter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        meaning.getStyleClass().add("note");
        meaning.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(field.problemProperty());
        problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getStyleClass().add("parameter");
        getChildren().addAll(row, problem, meaning);
    }

    Slider slider() {
        return slider;
    }

    void show(ActivationFamily newFamily, double value) {
        if (newFamily != family) name(newFamily);
        shown = value;
        showOnSlider();
        field.show(value, Readout.parameter(value));
    }

    private void showOnSlider() {
        showing = true;
        slider.setValue(parameter().logarithmic() ? parameter().share(shown) : shown);
        showing = false;
    }

    /** What was rounded or refused does not stay on the slider once the hand lets go. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (family != null && !slider.isValueChanging()) showOnSlider();
    }

    private Parameter parameter() {
        return family.parameters().get(index);
    }

    private void name(ActivationFamily newFamily) {
        family = newFamily;
        field.forget();
        Parameter parameter = parameter();
        showing = true;
        slider.setMin(parameter.logarithmic() ? 0 : parameter.slider().low());
        slider.setMax(parameter.logarithmic() ? 1 : parameter.slider().high());
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 50);
        showing = false;
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
