package backlight;

import backlight.controller.PresentationController;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Goes through all that can be presented. */
final class PresentedWalk {
    private PresentedWalk() {}

    /** Presents every picture of the shown workspace once, and leaves; returns what was seen. */
    static List<String> pictures(Workspace workspace, Consumer<String> look) {
        PresentationController presenting = workspace.program().presenting();
        presenting.toggle();
        List<String> seen = new ArrayList<>();
        presenting.nextChart(1);
        for (String chart = chart(presenting); !seen.contains(chart); chart = chart(presenting)) {
            seen.add(chart);
            look.accept(chart);
            presenting.nextChart(1);
        }
        presenting.leave();
        return seen;
    }

    private static String chart(PresentationController presenting) {
        return presenting.presentingProperty().get().orElseThrow().chart().orElseThrow();
    }

    /** Goes to every stop of the lecture, from 0, and leaves; returns how many there are. */
    static int stops(Workspace workspace, IntConsumer look) {
        PresentationController presenting = workspace.program().presenting();
        presenting.toggleLecture();
        int stops = presenting
                .presentingProperty()
                .get()
                .flatMap(now -> now.lecture())
                .orElseThrow()
                .stops()
                .size();
        for (int stop = 0; stop < stops; stop++) {
            presenting.goTo(stop);
            look.accept(stop);
        }
        presenting.leave();
        return stops;
    }
}
