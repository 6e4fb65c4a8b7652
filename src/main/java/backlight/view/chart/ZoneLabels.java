package backlight.view.chart;

import backlight.model.activation.Interval;
import backlight.view.chart.Placement.Box;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** Says in words what the hatching of a zone means, once for each kind, where that covers no other text. */
final class ZoneLabels extends Group {
    private static final int ROWS = 4;

    private final Messages messages;
    private final Label dead = new Label();
    private final Label saturated = new Label();

    ZoneLabels(Messages messages) {
        this.messages = messages;
        dead.getStyleClass().setAll("zone-label");
        saturated.getStyleClass().setAll("zone-label");
        getChildren().addAll(dead, saturated);
        setMouseTransparent(true);
    }

    void show(PlotContent content, double epsilon, Placement placement, PlotFrame frame) {
        String name = content.focus().map(PlotContent.Drawn::name).orElse("");
        put(dead, messages.text("chart.zone.dead", name), content.dead(), placement, frame);
        String sentence = messages.text("chart.zone.saturated", name, Readout.parameter(epsilon));
        put(saturated, sentence, content.saturated(), placement, frame);
    }

    private static void put(Label label, String sentence, List<Interval> zones, Placement placement, PlotFrame frame) {
        Box widest = zones.stream()
                .map(zone -> visible(zone, frame))
                .max((a, b) -> Double.compare(a.width(), b.width()))
                .orElse(new Box(0, 0, 0, 0));
        label.setText(sentence);
        label.autosize();
        double gap = 0.6 * frame.em();
        label.setVisible(widest.width() > 0 && label.getWidth() + 2 * gap < frame.width());
        if (!label.isVisible()) return;
        Optional<Box> box = places(label, widest, gap, frame).stream()
                .filter(place -> !placement.isTaken(place))
                .min(Comparator.comparingDouble(placement::cost));
        label.setVisible(box.isPresent());
        box.ifPresent(place -> {
            placement.take(place);
            label.relocate(Math.round(place.x()), Math.round(place.y()));
        });
    }

    /** Above and below, row by row towards the middle of the plot; first in the middle of the zone, then at its sides. */
    private static List<Box> places(Label label, Box zone, double gap, PlotFrame frame) {
        double width = label.getWidth();
        double height = label.getHeight();
        double rightmost = frame.left() + frame.width() - gap - width;
        List<Box> places = new ArrayList<>();
        for (double share : new double[] {0.5, 0, 1}) {
            double inset = Math.max(gap, Math.min(zone.width() - width - gap, share * (zone.width() - width)));
            double x = Math.max(frame.left() + gap, Math.min(zone.x() + inset, rightmost));
            for (int row = 0; row < ROWS; row++) {
                double fromEdge = gap + row * 1.4 * height;
                if (fromEdge + height + gap > frame.height()) break;
                places.add(new Box(x, frame.top() + fromEdge, width, height));
                places.add(new Box(x, frame.top() + frame.height() - fromEdge - height, width, height));
            }
        }
        return places;
    }

    private static Box visible(Interval zone, PlotFrame frame) {
        double from = Math.max(frame.left(), frame.x().pixel(zone.low()));
        double to = Math.min(frame.left() + frame.width(), frame.x().pixel(zone.high()));
        return new Box(from, frame.top(), Math.max(0, to - from), frame.height());
    }
}
