package backlight.view.network;

import backlight.view.style.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What is said of the places of one node, each while the mouse is there. */
final class PlaceHints {
    private record Place(Bounds bounds, String words) {}

    private final Node node;
    private final List<Place> places = new ArrayList<>();
    private Hint hint;

    PlaceHints(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    }

    void clear() {
        places.clear();
    }

    /** Bounds are those of the node, in pixels. */
    void add(String words, double left, double right, double top, double height) {
        places.add(new Place(new BoundingBox(left, top, right - left, height), words));
    }

    /** What is said of this point. */
    Optional<String> at(double px, double py) {
        return places.stream()
                .filter(place -> place.bounds().contains(px, py))
                .map(Place::words)
                .findFirst();
    }

    private void point(double px, double py) {
        Optional<String> words = at(px, py);
        if (words.isEmpty()) {
            if (hint != null) Tooltip.uninstall(node, hint);
            hint = null;
            return;
        }
        if (hint == null) {
            hint = new Hint(words.get());
            Tooltip.install(node, hint);
        }
        hint.setText(words.get());
    }
}
