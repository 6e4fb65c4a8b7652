package backlight.view.chart;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The lines and names of an axis of {@link Decades}. */
public final class DecadeGrid extends Group {
    private final Grid grid = new Grid(true, true);
    private final Text ruler = text("10⁻⁴");
    private final Text zero = text("0");
    private Decades decades;

    public DecadeGrid() {
        ruler.setVisible(false);
        getChildren().addAll(grid.lines(), grid.labels(), ruler, zero);
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("tick");
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    /** The size of the names' letters, in pixels. */
    public double em() {
        return ruler.getFont().getSize();
    }

    /** Where the plot begins, right of the names. */
    public double left() {
        return grid.widest(ticks()) + 0.6 * em();
    }

    /** Makes an axis for these sizes between two pixels. */
    Decades fit(double[] sizes, double bottom, double top) {
        decades = Decades.of(sizes, bottom, top, 1.8 * em());
        return decades;
    }

    /** Takes this axis. */
    public void use(Decades axis) {
        decades = axis;
    }

    private Ticks ticks() {
        return Ticks.ofPowers(decades.powers(), 2.2 * em());
    }

    /** Draws it, the lines from {@code left} to {@code right}. */
    public void show(double left, double right) {
        Ticks ticks = ticks();
        grid.showLines(decades.powers(), ticks, left, right);
        grid.showLabels(decades.powers(), ticks, left - 0.6 * em());
        zero.setVisible(decades.hasZero());
        zero.setX(Math.round(left - 0.6 * em() - zero.getLayoutBounds().getWidth()));
        zero.setY(Math.round(decades.zero()));
    }
}
