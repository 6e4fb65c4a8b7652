package backlight.view.screen;

import backlight.model.scene.Window;
import backlight.view.control.Buttons;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The visible part of the x axis, and the buttons that choose it. */
final class XRange extends HBox {
    private static final double LEAST_REACH = 12;

    private final SpokenRange slider;
    private final Label name;
    private final Label text = new Label();
    private Window shown;
    private boolean showing;

    XRange(Messages messages, FunctionsGestures gestures) {
        slider = new SpokenRange(messages);
        getStyleClass().add("range-row");
        setAlignment(Pos.CENTER_LEFT);
        name = new Label(messages.text("range.name"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().addAll("mono", "range-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        slider.setMinWidth(0);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.lowValueProperty().subscribe(() -> moved(gestures));
        slider.highValueProperty().subscribe(() -> moved(gestures));
        slider.lowValueChangingProperty().subscribe((before, dragging) -> dragged(dragging, gestures));
        slider.highValueChangingProperty().subscribe((before, dragging) -> dragged(dragging, gestures));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSlider);
        getChildren()
                .addAll(
                        name,
                        slider,
                        text,
                        Buttons.icon(Feather.MAXIMIZE_2, messages.text("range.fit"), gestures::fit),
                        Buttons.icon(Feather.ROTATE_CCW, messages.text("range.reset"), gestures::reset));
    }

    /** The slider would hand the focus to the label beside it; Tab from that label goes on as it should. */
    private void leaveSlider(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.getTarget() != slider) return;
        Node outer = slider.lookup(event.isShiftDown() ? ".low-thumb" : ".high-thumb");
        if (outer == null || !outer.isFocused()) return;
        Node label = event.isShiftDown() ? name : text;
        event.consume();
        Event.fireEvent(label, event.copyFor(label, label));
    }

    private void moved(FunctionsGestures gestures) {
        if (showing) return;
        gestures.setX(slider.getLowValue(), slider.getHighValue());
        requestLayout();
    }

    /** What was refused does not stay on the slider once the hand lets go. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (shown != null && !slider.isLowValueChanging() && !slider.isHighValueChanging()) showOnSlider(shown);
    }

    private void dragged(boolean dragging, FunctionsGestures gestures) {
        requestLayout();
        if (dragging) gestures.begin();
        else gestures.end();
    }

    /** Leaves out the name where there is little room. */
    void arrange(Room room) {
        Shown.set(room != Room.TINY, name);
    }

    void show(Window x) {
        if (x.equals(shown)) return;
        shown = x;
        showOnSlider(x);
        text.setText(end(x.low(), x) + " … " + end(x.high(), x));
    }

    private void showOnSlider(Window x) {
        double reach = LEAST_REACH;
        while (x.low() < -reach || x.high() > reach) reach *= 2;
        showing = true;
        slider.setMin(-reach);
        slider.setMax(reach);
        if (x.low() > slider.getHighValue()) {
            slider.setHighValue(x.high());
            slider.setLowValue(x.low());
        } else {
            slider.setLowValue(x.low());
            slider.setHighValue(x.high());
        }
        showing = false;
    }

    private static String end(double value, Window x) {
        boolean whole = Math.abs(value - Math.rint(value)) < 1e-9 && Math.abs(value) < 1e5;
        return whole ? Long.toString(Math.round(value)).replace('-', '−') : Readout.position(value, x.length());
    }
}
