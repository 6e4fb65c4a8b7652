package backlight.view.lab;

import backlight.view.text.Readout;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/**
 * f(x) = x for x ≥ 0 and a x below: an arm for each layer, and a pale one where it began. Both axes have the same unit; the
 * values of a stand in the quadrant that no graph can enter.
 */
final class SlopePicture extends Group {
    private final Line across = line("zero-line-stroke");
    private final Line up = line("zero-line-stroke");
    private final Line identity = line("slope-arm-right");
    private final Group arms = new Group();
    private final Group starts = new Group();
    private final Text numbers = new Text();

    SlopePicture() {
        numbers.getStyleClass().setAll("slope-number");
        numbers.setTextOrigin(VPos.TOP);
        getChildren().addAll(across, up, starts, identity, arms, numbers);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().setAll(styleClass);
        return line;
    }

    void show(double[] slopes, double[] first, List<String> names, double width, double height, double em) {
        double unit = Math.max(1, height / 2 - 0.3 * em);
        double x = Math.round(width / 2) + 0.5;
        double y = Math.round(height / 2) + 0.5;
        put(across, 0, y, width, y);
        put(up, x, y - unit, x, y + unit);
        double reach = Math.min(unit, width - x);
        put(identity, x, y, x + reach, y - reach);
        arms(arms, slopes, "slope-arm", x, y, unit);
        arms(starts, first, "slope-arm-start", x, y, unit);
        write(slopes, names, x + 0.6 * em, y + 0.3 * em, width, y + unit);
    }

    private static void put(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    /** Each ends where it leaves the picture. */
    private static void arms(Group group, double[] slopes, String styleClass, double x, double y, double unit) {
        while (group.getChildren().size() < slopes.length) group.getChildren().add(line(styleClass));
        for (int k = 0; k < group.getChildren().size(); k++) {
            Line arm = (Line) group.getChildren().get(k);
            arm.setVisible(k < slopes.length && Double.isFinite(slopes[k]));
            if (!arm.isVisible()) continue;
            double reach = Math.min(x, unit / Math.max(1e-9, Math.abs(slopes[k])));
            put(arm, x, y, x - reach, y + slopes[k] * reach);
        }
    }

    /** One line for each layer if they fit, else how far they spread. */
    private void write(double[] slopes, List<String> names, double left, double top, double right, double bottom) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < slopes.length; k++) {
            if (k > 0) text.append('\n');
            text.append(names.get(k)).append(' ').append(Readout.parameter(slopes[k]));
        }
        numbers.setText(text.toString());
        if (numbers.getLayoutBounds().getHeight() > bottom - top) {
            double low = Arrays.stream(slopes).min().orElse(0);
            double high = Arrays.stream(slopes).max().orElse(0);
            numbers.setText(Readout.parameter(low) + " – " + Readout.parameter(high));
        }
        double width = numbers.getLayoutBounds().getWidth();
        numbers.setVisible(
                left + width <= right + 1 && numbers.getLayoutBounds().getHeight() <= bottom - top + 1);
        numbers.setX(Math.round(left));
        numbers.setY(Math.round(top));
    }
}
