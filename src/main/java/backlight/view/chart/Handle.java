package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.view.chart.Placement.Box;
import backlight.view.chart.PlotContent.Drawn;
import backlight.view.text.Readout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The pill of one parameter, sitting on the curve: dragged up or down it takes the curve along. */
final class Handle extends Group {
    private static final int CANDIDATES = 41;

    private final int index;
    private final Label pill = new Label();
    private final Label label = new Label();
    private double x = Double.NaN;
    private boolean held;

    Handle(int index) {
        this.index = index;
        String colour = "parameter-" + (index + 1);
        pill.getStyleClass().setAll("pill", "handle", colour);
        label.getStyleClass().setAll("handle-label", colour);
        label.setMouseTransparent(true);
        pill.setCursor(Cursor.V_RESIZE);
        getChildren().addAll(label, pill);
    }

    int index() {
        return index;
    }

    Label pill() {
        return pill;
    }

    /** Where it sits on the x axis; NaN while it has no place in the plot. */
    double x() {
        return x;
    }

    /** While it is held it keeps its x. */
    void hold(boolean nowHeld) {
        held = nowHeld;
    }

    /**
     * Puts the handle on the curve.
     *
     * @param elsewhere the x of the handle before it, to stay away from; NaN if there is none
     */
    void show(Drawn curve, double elsewhere, PlotFrame frame) {
        if (!held) x = place(curve, elsewhere, frame).orElse(Double.NaN);
        double py = Double.isNaN(x)
                ? Double.NaN
                : frame.y().pixel(curve.activation().grip(index).value(x));
        boolean drawn = py >= frame.top() && py <= frame.top() + frame.height();
        setVisible(drawn || held);
        if (!isVisible()) return;
        String symbol = curve.family().parameters().get(index).symbol();
        pill.setText(symbol);
        label.setText(symbol + " = " + Readout.parameter(curve.values().get(index)));
        pill.autosize();
        label.autosize();
        double px = frame.x().pixel(x);
        double within = Math.max(frame.top(), Math.min(py, frame.top() + frame.height()));
        pill.relocate(Math.round(px - pill.getWidth() / 2), Math.round(within - pill.getHeight() / 2));
        boolean below = within + pill.getHeight() / 2 + label.getHeight() < frame.top() + frame.height();
        double gap = 0.15 * frame.em();
        label.relocate(
                Math.round(px - label.getWidth() / 2),
                Math.round(
                        below
                                ? within + pill.getHeight() / 2 + gap
                                : within - pill.getHeight() / 2 - gap - label.getHeight()));
    }

    /** What it covers, in pixels. */
    List<Box> boxes() {
        return Stream.of(pill, label)
                .map(Node::getBoundsInParent)
                .map(b -> new Box(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()))
                .toList();
    }

    /** Where the curve is seen and the parameter, at its initial value, moves it most. */
    private OptionalDouble place(Drawn curve, double elsewhere, PlotFrame frame) {
        Activation initial = curve.family().with(curve.family().initialValues());
        double best = Double.NaN;
        double most = 0;
        for (int i = 0; i < CANDIDATES; i++) {
            double px = frame.left() + frame.width() * (0.13 + 0.74 * i / (CANDIDATES - 1));
            double at = frame.x().value(px);
            double py = frame.y().pixel(curve.activation().grip(index).value(at));
            double margin = frame.em();
            boolean seen = py > frame.top() + margin && py < frame.top() + frame.height() - margin;
            boolean crowded =
                    Math.abs(at - elsewhere) < 8 * frame.em() * frame.x().perPixel();
            double effect = Math.abs(initial.parameterDerivative(index, at));
            if (seen && !crowded && effect > most * 1.001) {
                most = effect;
                best = at;
            }
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }
}
