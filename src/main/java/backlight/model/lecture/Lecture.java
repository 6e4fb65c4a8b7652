package backlight.model.lecture;

import java.util.List;
import java.util.stream.Stream;

/** The playlist that ships: from the sigmoid to the vanishing gradient, with a question before the answer. */
public final class Lecture {
    private Lecture() {}

    /** What is costly in its scenes is worked out when it is first asked for. */
    public static Playlist playlist() {
        List<Stop> stops = Stream.of(
                        SigmoidStops.all(),
                        ReluStops.all(),
                        LeakyStops.all(),
                        PReluStops.all(),
                        EluStops.all(),
                        SeluStops.all(),
                        VanishingStops.all())
                .flatMap(List::stream)
                .toList();
        return new Playlist("lecture", stops);
    }
}
