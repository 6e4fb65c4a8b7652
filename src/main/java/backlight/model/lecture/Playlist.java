package backlight.model.lecture;

import java.util.List;

/**
 * Stops that are gone through one after the other.
 *
 * @param id short, lower case, stable
 * @param stops at least one, each with an id of its own
 */
public record Playlist(String id, List<Stop> stops) {
    public Playlist {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) throw new IllegalArgumentException("a playlist has at least one stop");
        long different = stops.stream().map(Stop::id).distinct().count();
        if (different < stops.size()) throw new IllegalArgumentException("two stops have the same id");
    }
}
