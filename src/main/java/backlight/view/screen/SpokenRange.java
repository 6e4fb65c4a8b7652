package backlight.view.screen;

import backlight.view.text.Messages;
import backlight.view.text.Readout;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import org.controlsfx.control.RangeSlider;

/** A slider with two ends, each of which tells a screen reader where it is. */
final class SpokenRange extends RangeSlider {
    private final Messages messages;

    SpokenRange(Messages messages) {
        this.messages = messages;
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lowValueProperty().subscribe(this::name);
        highValueProperty().subscribe(this::name);
        name();
        return skin;
    }

    private void name() {
        for (Node part : getChildrenUnmodifiable()) {
            if (part.getStyleClass().contains("low-thumb")) name(part, "range.low", getLowValue());
            if (part.getStyleClass().contains("high-thumb")) name(part, "range.high", getHighValue());
        }
    }

    private void name(Node thumb, String key, double value) {
        thumb.setAccessibleRole(AccessibleRole.THUMB);
        thumb.setAccessibleText(messages.text(key, written(value)));
    }

    private String written(double value) {
        return Readout.position(value, getHighValue() - getLowValue());
    }

    /** The value is that of the end at the left. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> messages.text("range.says", written(getLowValue()), written(getHighValue()));
            case VALUE -> getLowValue();
            case MIN_VALUE -> getMin();
            case MAX_VALUE -> getMax();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
