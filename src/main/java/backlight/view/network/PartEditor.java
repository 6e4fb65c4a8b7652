package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The numbers of the selected part, beside it: a weight, or a unit's bias and the slope that it learns. */
final class PartEditor extends VBox {
    private final NumberPill first;
    private final NumberPill second;

    PartEditor(Messages messages, NetworkGestures gestures, Consumer<Optional<ParameterId>> hover) {
        first = new NumberPill(messages, gestures, hover);
        second = new NumberPill(messages, gestures, hover);
        getStyleClass().add("part-editor");
        getChildren().addAll(first, second);
        setManaged(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** For Enter. */
    void edit() {
        if (isVisible()) first.field().requestFocus();
    }

    void show(Optional<Part> part, Snapshot snapshot, NetworkLayout layout) {
        boolean shown = part.isPresent() && !(part.get() instanceof UnitId unit && unit.layer() == 0);
        Shown.set(shown, this);
        setManaged(false);
        if (!shown) return;
        boolean weight = part.get() instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT;
        first.show(weight ? Optional.of((ParameterId) part.get()) : Optional.of(bias(part.get())), snapshot);
        second.show(weight ? Optional.empty() : slope(part.get(), snapshot), snapshot);
        applyCss();
        autosize();
        beside(part.get(), weight, layout);
    }

    private static ParameterId bias(Part part) {
        UnitId unit = part.owner();
        return ParameterId.bias(unit.layer(), unit.unit());
    }

    private static Optional<ParameterId> slope(Part part, Snapshot snapshot) {
        UnitId unit = part.owner();
        int slopes = snapshot.plan().layer(unit.layer()).slopes();
        if (slopes == 0) return Optional.empty();
        return Optional.of(ParameterId.slope(unit.layer(), slopes == 1 ? 0 : unit.unit()));
    }

    private void beside(Part part, boolean weight, NetworkLayout layout) {
        Spot spot = Spot.of(part, layout);
        double away = spot.clear() + 1.2 * layout.em();
        if (weight) {
            put(spot.x() - getWidth() / 2, aboveEdge((ParameterId) part, layout), layout);
        } else {
            boolean right = spot.x() + away + getWidth() < layout.width();
            put(right ? spot.x() + away : spot.x() - away - getWidth(), spot.y() - getHeight() / 2, layout);
        }
    }

    /** Between the rows of units, above the upper end of the edge where there is room, else below the lower one. */
    private double aboveEdge(ParameterId id, NetworkLayout layout) {
        double left = Spot.of(new UnitId(id.layer() - 1, id.from()), layout).y();
        double right = Spot.of(new UnitId(id.layer(), id.to()), layout).y();
        double away = Math.max(layout.spacing() / 2, getHeight() / 2 + 0.6 * layout.em());
        double above = Math.min(left, right) - away - getHeight() / 2;
        return above >= layout.top() / 2 ? above : Math.max(left, right) + away - getHeight() / 2;
    }

    private void put(double x, double y, NetworkLayout layout) {
        double most = Math.max(0, layout.width() - getWidth());
        double lowest = Math.max(0, layout.height() - getHeight());
        relocate(Math.round(Math.max(0, Math.min(most, x))), Math.round(Math.max(0, Math.min(lowest, y))));
    }
}
