package backlight;

import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** One window that is led through sizes, texts and themes, and looked at in each. Call on the JavaFX thread. */
final class Walk {
    private Walk() {}

    /** What is wrong, and where; empty if nothing is. */
    static List<String> faults(Place place, Messages sentences, List<Stop> stops) {
        return faults(place, sentences, stops, "");
    }

    /** @param kind ends the names of the pictures; without one there are none */
    static List<String> faults(Place place, Messages sentences, List<Stop> stops, String kind) {
        List<String> faults = new ArrayList<>();
        try (Workspace workspace = Workspace.open(sentences, place.scene())) {
            place.reach().accept(workspace);
            for (Stop stop : stops) {
                go(workspace, stop);
                if (!kind.isEmpty()) Pictures.save(workspace.scene(), place + "-" + stop + "-" + kind);
                GeometryCheck.faults(workspace.scene()).forEach(fault -> faults.add(place + " " + stop + ": " + fault));
            }
        }
        return faults;
    }

    private static void go(Workspace workspace, Stop stop) {
        var window = workspace.program().window();
        if (window.themeProperty().get() != stop.theme()) {
            stop.theme().apply();
            window.setTheme(stop.theme());
        }
        window.setTextScale(stop.percent() / 100.0);
        workspace.resize(stop.width(), stop.height());
    }
}
