package backlight.view.chart;

import backlight.model.activation.Interval;
import backlight.view.chart.Placement.Box;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** Says in words what the hatching of a zone means, once for each kind. */
final class ZoneLabels extends Group {
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
        double middle = widest.x() + (widest.width() - label.getWidth()) / 2;
        double x =
                Math.max(frame.left() + gap, Math.min(middle, frame.left() + frame.width() - gap - label.getWidth()));
        List<Box> rows = IntStream.of(0, 1, 2, 3)
                .boxed()
                .flatMap(row -> {
                    double fromEdge = gap + row * 1.4 * label.getHeight();
                    double upper = frame.top() + fromEdge;
                    double lower = frame.top() + frame.height() - fromEdge - label.getHeight();
                    return Stream.of(upper, lower).map(y -> new Box(x, y, label.getWidth(), label.getHeight()));
                })
                .toList();
        Box box = placement.best(rows);
        label.relocate(Math.round(box.x()), Math.round(box.y()));
    }

    private static Box visible(Interval zone, PlotFrame frame) {
        double from = Math.max(frame.left(), frame.x().pixel(zone.low()));
        double to = Math.min(frame.left() + frame.width(), frame.x().pixel(zone.high()));
        return new Box(from, frame.top(), Math.max(0, to - from), frame.height());
    }
}
