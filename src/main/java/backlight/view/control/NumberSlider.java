package backlight.view.control;

import atlantafx.base.controls.ProgressSliderSkin;
import backlight.model.activation.Parameter;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Slider;

/**
 * A slider for a number, in equal steps or equal factors. What was rounded or refused does not stay on it once the
 * hand lets go.
 */
public final class NumberSlider extends Slider {
    private static final int KEY_STEPS = 50;

    private Parameter parameter;
    private double shown;
    private boolean showing;

    public NumberSlider(NumberEdits edits) {
        setSkin(new ProgressSliderSkin(this));
        setMinWidth(0);
        valueProperty().subscribe((before, position) -> {
            if (showing) return;
            edits.moved()
                    .accept(parameter.logarithmic() ? parameter.at(position.doubleValue()) : position.doubleValue());
            requestLayout();
        });
        valueChangingProperty().subscribe((before, dragging) -> {
            if (dragging) edits.begin().run();
            else edits.end().run();
            requestLayout();
        });
    }

    public void show(Parameter newParameter, double value) {
        if (!newParameter.equals(parameter)) range(newParameter);
        shown = value;
        put();
    }

    private void range(Parameter newParameter) {
        parameter = newParameter;
        showing = true;
        setMin(parameter.logarithmic() ? 0 : parameter.slider().low());
        setMax(parameter.logarithmic() ? 1 : parameter.slider().high());
        setBlockIncrement((getMax() - getMin()) / KEY_STEPS);
        showing = false;
    }

    private void put() {
        showing = true;
        setValue(parameter.logarithmic() ? parameter.share(shown) : shown);
        showing = false;
    }

    /** The numbers themselves, not the places of a logarithmic slider. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = super.queryAccessibleAttribute(attribute, parameters);
        boolean place = attribute == AccessibleAttribute.VALUE
                || attribute == AccessibleAttribute.MIN_VALUE
                || attribute == AccessibleAttribute.MAX_VALUE;
        boolean logarithmic = parameter != null && parameter.logarithmic();
        return place && logarithmic ? (Object) parameter.at((double) answer) : answer;
    }

    @Override
    protected void layoutChildren() {
        if (parameter != null && !isValueChanging()) put();
        super.layoutChildren();
    }
}
