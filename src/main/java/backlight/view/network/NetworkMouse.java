package backlight.view.network;

import backlight.model.network.Part;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does on the network: pointing hovers, a click selects, a click beside everything selects nothing. */
record NetworkMouse(NetworkPane pane, NetworkGestures gestures, ColumnTools tools) {
    /** How far from an edge it can still be meant, in em. */
    private static final double TOLERANCE = 0.45;

    void install() {
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pane.requestFocus());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) gestures.select(at(event));
        });
    }

    private Optional<Part> at(MouseEvent event) {
        return pane.placed()
                .get()
                .flatMap(layout -> layout.partAt(event.getX(), event.getY(), TOLERANCE * layout.em()));
    }

    private void point(MouseEvent event) {
        if (pane.placed().get().isEmpty()) return;
        Optional<Part> part = at(event);
        pane.hover(part);
        pane.setCursor(part.isPresent() ? Cursor.HAND : null);
        tools.near(event.getX());
    }

    private void leave() {
        pane.hover(Optional.empty());
        tools.far();
    }
}
