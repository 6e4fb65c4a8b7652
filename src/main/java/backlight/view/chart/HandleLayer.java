package backlight.view.chart;

import backlight.view.chart.Placement.Box;
import backlight.view.chart.PlotContent.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;

/** The handles of the focused curve, one for each parameter. */
final class HandleLayer extends Group {
    private final List<Handle> handles = new ArrayList<>();

    /** Puts them on the curve; what they cover. */
    List<Box> show(Optional<Drawn> focus, PlotFrame frame) {
        int needed = focus.map(curve -> curve.values().size()).orElse(0);
        while (handles.size() < needed) {
            Handle handle = new Handle(handles.size());
            handles.add(handle);
            getChildren().add(handle);
            handle.applyCss();
        }
        double elsewhere = Double.NaN;
        for (Handle handle : handles) {
            boolean used = handle.index() < needed;
            handle.setVisible(used);
            if (!used) continue;
            handle.show(focus.get(), elsewhere, frame);
            elsewhere = handle.x();
        }
        return handles.stream()
                .filter(Handle::isVisible)
                .flatMap(handle -> handle.boxes().stream())
                .toList();
    }

    /** The handle under this point. */
    Optional<Handle> at(double px, double py) {
        return handles.stream()
                .filter(Handle::isVisible)
                .filter(handle -> handle.pill().getBoundsInParent().contains(px, py))
                .findFirst();
    }
}
