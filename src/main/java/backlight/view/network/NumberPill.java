package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.training.Snapshot;
import backlight.view.control.Buttons;
import backlight.view.control.NumberField;
import backlight.view.control.Shown;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.Readout;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One number of the network: its symbol, to drag; its value, to type; and a lock against training. */
final class NumberPill extends HBox {
    private static final double LARGE = 1e100;

    private static final double PER_PIXEL = 0.01;

    /** A dragged number gets no more decimals than this many parts of 1. */
    private static final double PARTS = 1000;

    private final Messages messages;
    private final NetworkGestures gestures;
    private final Label symbol = new Label();
    private final NumberField field;
    private final ToggleButton lock;
    private ParameterId id;
    private double value;
    private double grippedAt;
    private double grippedValue;
    private boolean dragging;

    NumberPill(Messages messages, NetworkGestures gestures, Consumer<Optional<ParameterId>> hover) {
        this.messages = messages;
        this.gestures = gestures;
        field = new NumberField(messages, typed -> {
            gestures.setNumber(id, typed);
            return Optional.empty();
        });
        lock = Buttons.toggle(Feather.LOCK, messages.text("network.lock"));
        lock.getStyleClass().addAll("small", "number-lock");
        lock.setOnAction(event -> gestures.setLocked(id, lock.isSelected()));
        symbol.setCursor(Cursor.V_RESIZE);
        symbol.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        symbol.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        symbol.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        hoverProperty().subscribe(hovering -> hover.accept(hovering ? Optional.of(id) : Optional.empty()));
        getStyleClass().add("number-row");
        getChildren().addAll(symbol, field, lock);
    }

    NumberField field() {
        return field;
    }

    /** @param newId empty hides the row */
    void show(Optional<ParameterId> newId, Snapshot snapshot) {
        Shown.set(newId.isPresent(), this);
        if (newId.isEmpty()) return;
        if (!newId.get().equals(id)) begin(newId.get());
        value = snapshot.network().get(snapshot.network().layout().indexOf(id));
        field.show(value, text(value));
        boolean locked = snapshot.setup().training().locked().contains(id);
        if (locked == lock.isSelected() && lock.getGraphic() instanceof Icon) return;
        lock.setSelected(locked);
    }

    private void begin(ParameterId newId) {
        id = newId;
        field.forget();
        String kind = PartReading.kind(id);
        symbol.setText(messages.text("network.symbol." + kind));
        symbol.getStyleClass()
                .setAll(
                        "label",
                        "pill",
                        "number-symbol",
                        id.kind() == ParameterId.Kind.SLOPE ? "parameter-1" : "plain");
        field.setAccessibleText(messages.text("network.number." + kind));
    }

    private void grip(MouseEvent event) {
        grippedAt = event.getSceneY();
        grippedValue = value;
        dragging = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!dragging) gestures.begin();
        dragging = true;
        double fine = event.isShiftDown() ? 0.1 : 1;
        double moved = grippedValue + (grippedAt - event.getSceneY()) * PER_PIXEL * fine;
        gestures.setNumber(id, Math.rint(moved * PARTS) / PARTS);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) gestures.end();
        else gestures.select(Optional.of(id));
        dragging = false;
        event.consume();
    }

    /** Fewer digits beside a three-digit exponent, which would be cut off: 4.88·10¹⁹³ must not read 4.88·10¹⁹. */
    static String text(double value) {
        double size = Math.abs(value);
        boolean wide = size >= LARGE || size > 0 && size < 1 / LARGE;
        return wide && Double.isFinite(value) ? Numbers.significant(value, 1) : Readout.parameter(value);
    }
}
