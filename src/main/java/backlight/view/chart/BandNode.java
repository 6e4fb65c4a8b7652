package backlight.view.chart;

import backlight.model.activation.Band;
import backlight.view.chart.PlotContent.Drawn;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;

/** What lies between the two ends of a function that training draws at random. */
final class BandNode extends Group {
    private Object shown;

    BandNode() {
        setMouseTransparent(true);
    }

    /** Shows the band of the focused curve, if it has one. */
    void show(Optional<Drawn> focus, Quantity quantity, PlotFrame frame) {
        Optional<Band> band = focus.flatMap(curve -> curve.activation().band());
        List<Object> wanted = List.of(band, frame, focus.map(Drawn::style));
        if (wanted.equals(shown)) return;
        shown = wanted;
        getChildren().clear();
        band.ifPresent(ends -> fill(ends, focus.get().style(), quantity, frame));
    }

    private void fill(Band band, CurveStyle style, Quantity quantity, PlotFrame frame) {
        List<double[]> lowest = new Graph(band.lowest(), quantity).pieces(frame.x(), frame.y());
        List<double[]> highest = new Graph(band.highest(), quantity).pieces(frame.x(), frame.y());
        for (int i = 0; i < Math.min(lowest.size(), highest.size()); i++) {
            Polygon area = new Polygon();
            area.getStyleClass().setAll("band", style.styleClass());
            for (double pixel : lowest.get(i)) area.getPoints().add(pixel);
            double[] back = highest.get(i);
            for (int k = back.length - 2; k >= 0; k -= 2) area.getPoints().addAll(back[k], back[k + 1]);
            getChildren().add(area);
            area.applyCss();
        }
    }
}
