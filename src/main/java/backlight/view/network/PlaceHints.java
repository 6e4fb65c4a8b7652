package backlight.view.network;

import backlight.view.style.PlaceHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** What is said of the places of one node, each while the mouse is there. */
final class PlaceHints {
    private record Place(Bounds bounds, String words) {}

    private final List<Place> places = new ArrayList<>();

    PlaceHints(Node node) {
        PlaceHint.on(node, this::at);
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
}
