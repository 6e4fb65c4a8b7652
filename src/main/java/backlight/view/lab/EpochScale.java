package backlight.view.lab;

import backlight.model.scene.Window;
import backlight.view.chart.Scale;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The epochs under a curve: a line at the one that all columns show, its number, and the number of the last. */
final class EpochScale extends Group {
    private final Rectangle line = new Rectangle();
    private final Text number = RowAxis.text("", "shown-epoch");
    private final Text last = RowAxis.text("", "tick");

    EpochScale() {
        line.getStyleClass().add("shown-epoch");
        line.setSmooth(false);
        getChildren().addAll(line, number, last);
    }

    static Scale of(int epochs, double left, double right) {
        return new Scale(new Window(0, Math.max(1, epochs)), left, Math.max(left + 1, right));
    }

    /**
     * @param x of {@link #of}
     * @param top where the line begins
     * @param bottom where it ends
     * @param middle the height of the numbers
     */
    void show(Scale x, int epoch, double top, double bottom, double middle, double em) {
        double at = x.pixel(Math.min(epoch, x.window().high()));
        line.setX(Math.floor(at));
        line.setY(top);
        line.setWidth(1);
        line.setHeight(Math.max(0, bottom - top));
        number.setText(Integer.toString(epoch));
        double left = Math.max(0, Math.min(at - width(number) / 2, x.end() - width(number) / 2));
        number.setX(Math.round(left));
        number.setY(Math.round(middle));
        last.setText(Integer.toString((int) x.window().high()));
        last.setX(Math.round(x.end() + 0.4 * em - width(last)));
        last.setY(Math.round(middle));
        last.setVisible(left + width(number) + 0.5 * em < last.getX());
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
