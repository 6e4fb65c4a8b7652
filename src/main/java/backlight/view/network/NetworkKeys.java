package backlight.view.network;

import backlight.model.network.Part;
import backlight.model.network.UnitId;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** The keys that act while the network has the focus: arrows walk, Enter edits, Escape lets go, Delete takes a unit away. */
record NetworkKeys(NetworkPane pane, NetworkGestures gestures, PartEditor editor) {
    void install() {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (event.getTarget() == pane && plain && act(event)) event.consume();
        });
    }

    /** Whether the key was meant for the network. */
    private boolean act(KeyEvent event) {
        if (pane.placed().get().isEmpty()) return false;
        return switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> walk(event);
            case ENTER -> edit();
            case ESCAPE -> letGo();
            case DELETE, BACK_SPACE -> remove();
            default -> false;
        };
    }

    private boolean walk(KeyEvent event) {
        Walk walk = new Walk(pane.placed().get().orElseThrow().plan());
        Optional<Part> selected = pane.selected();
        if (selected.isEmpty()) return select(walk.first());
        return select(
                switch (event.getCode()) {
                    case LEFT -> walk.left(selected.get());
                    case RIGHT -> walk.right(selected.get());
                    case UP -> walk.vertical(selected.get(), -1);
                    default -> walk.vertical(selected.get(), 1);
                });
    }

    private boolean select(Part part) {
        gestures.select(Optional.of(part));
        return true;
    }

    private boolean edit() {
        if (pane.selected().isEmpty()) return false;
        editor.edit();
        return true;
    }

    private boolean letGo() {
        if (pane.selected().isEmpty()) return false;
        gestures.select(Optional.empty());
        return true;
    }

    /** Only a hidden unit that is not the last of its layer can go. */
    private boolean remove() {
        var plan = pane.placed().get().orElseThrow().plan();
        if (pane.selected().isEmpty() || !(pane.selected().get() instanceof UnitId unit)) return false;
        boolean hidden = unit.layer() > 0 && unit.layer() < plan.depth();
        if (!hidden || plan.units(unit.layer()) == 1) return false;
        gestures.removeUnit(unit);
        return true;
    }
}
