package backlight.view.chart;

import backlight.view.chart.Placement.Box;
import backlight.view.text.Numbers;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** The tangent at the cursor, or both one-sided ones, and the triangle that reads its slope off one unit of x. */
final class TangentLayer extends Group {
    private static final double HALF_LENGTH = 9;

    /** How far Inter reaches above and below the line that it stands on, in its size. */
    private static final double ASCENT = 0.97;

    private static final double DESCENT = 0.24;

    private final Line left = line("tangent");
    private final Line right = line("tangent");
    private final Line run = line("run-triangle");
    private final Line rise = line("rise");
    private final Text runText = new Text();

    TangentLayer() {
        runText.getStyleClass().add("run-label");
        runText.setTextOrigin(VPos.BASELINE);
        getChildren().addAll(run, rise, left, right, runText);
        setMouseTransparent(true);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        return line;
    }

    void show(Probe probe, PlotFrame frame) {
        double px = frame.x().pixel(probe.x());
        double py = frame.y().pixel(probe.value().used());
        setVisible(!probe.value().jumps());
        boolean kink = probe.slope().jumps() || probe.value().jumps();
        put(left, px, frame.y().pixel(probe.value().left()), -1, probe.slope().left(), frame);
        put(right, px, frame.y().pixel(probe.value().right()), 1, probe.slope().right(), frame);
        showTriangle(probe, px, py, !kink, frame);
    }

    private static void put(Line line, double px, double py, int side, double slope, PlotFrame frame) {
        double rise = -slope * frame.x().perPixel() / frame.y().perPixel();
        boolean drawn = Double.isFinite(rise) && Math.abs(py) < 1e5;
        line.setVisible(drawn);
        if (!drawn) return;
        double dx = side * HALF_LENGTH * frame.em() / Math.hypot(1, rise);
        line.setStartX(px);
        line.setStartY(py);
        line.setEndX(px + dx);
        line.setEndY(py + dx * rise);
    }

    /** One unit of x to the right and f′ up; a 1-2-5 number of units where one is too short or too long to see. */
    private void showTriangle(Probe probe, double px, double py, boolean smooth, PlotFrame frame) {
        double units = units(frame);
        double dx = units / frame.x().perPixel();
        double dy = -probe.slope().used() * units / frame.y().perPixel();
        boolean drawn = smooth && Math.abs(dy) < 2 * frame.height() && Math.abs(py) < 1e5;
        run.setVisible(drawn);
        rise.setVisible(drawn && Math.abs(dy) > 1);
        runText.setVisible(drawn);
        if (!drawn) return;
        run.setStartX(px);
        run.setStartY(py);
        run.setEndX(px + dx);
        run.setEndY(py);
        rise.setStartX(px + dx);
        rise.setStartY(py);
        rise.setEndX(px + dx);
        rise.setEndY(py + dy);
        runText.setText(Numbers.tick(units, units));
        runText.setX(Math.round(px + dx / 2 - runText.getLayoutBounds().getWidth() / 2));
        boolean below = dy <= 0;
        double size = runText.getFont().getSize();
        double gap = 0.2 * frame.em();
        runText.setY(Math.round(below ? py + gap + ASCENT * size : py - gap - DESCENT * size));
    }

    /** Where the length of the run is written. */
    Optional<Box> words() {
        var bounds = runText.getBoundsInParent();
        Box box = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        return runText.isVisible() ? Optional.of(box) : Optional.empty();
    }

    private static double units(PlotFrame frame) {
        double one = 1 / frame.x().perPixel();
        if (one >= 2 * frame.em() && one <= frame.width() / 3) return 1;
        return Ticks.of(frame.x(), 4 * frame.em()).step();
    }
}
