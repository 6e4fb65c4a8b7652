package backlight.view.lab;

import backlight.view.chart.Grid;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The numbers at the left of a row, at the heights at which its cells draw them. It must be as high as they are. */
public final class RowAxis extends Region {
    /**
     * A part of the height with an axis of its own.
     *
     * @param name what it shows; may be empty
     * @param from the share of the height at which it begins, 0 to 1 from above
     * @param to the share at which it ends
     */
    public record Strip(String name, RowScale scale, double from, double to) {
        RowPixels pixels(double height, double em) {
            return scale.pixels(from * height, to * height, em);
        }
    }

    /** In em: a name that is longer takes two lines. */
    private static final double NAME = 4;

    private final List<Labels> pool = new ArrayList<>();
    private final Text ruler = text("0", "tick");
    private List<Strip> strips = List.of();

    public RowAxis() {
        getStyleClass().add("row-axis");
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
        setMouseTransparent(true);
    }

    static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    /** Of a row with one axis. */
    public void show(RowScale scale) {
        show(List.of(new Strip("", scale, 0, 1)));
    }

    /** Of a row with several axes, one below the other; none for an empty list. */
    public void show(List<Strip> newStrips) {
        if (newStrips.equals(strips)) return;
        strips = List.copyOf(newStrips);
        while (pool.size() < strips.size()) {
            pool.add(new Labels());
            getChildren().add(pool.get(pool.size() - 1));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        for (int k = 0; k < pool.size(); k++) {
            pool.get(k).setVisible(k < strips.size());
            if (k < strips.size()) pool.get(k).show(strips.get(k), getWidth(), getHeight(), em);
        }
    }

    private static final class Labels extends Group {
        private final Grid linear = new Grid(true);
        private final Grid powers = new Grid(true, true);
        private final Text zero = text("0", "tick");
        private final Text name = text("", "tick");

        Labels() {
            setManaged(false);
            name.getStyleClass().add("strip-name");
            name.setTextAlignment(TextAlignment.RIGHT);
            getChildren().addAll(linear.labels(), powers.labels(), zero, name);
        }

        void show(Strip strip, double width, double height, double em) {
            RowPixels y = strip.pixels(height, em);
            linear.labels().setVisible(!y.logarithmic());
            powers.labels().setVisible(y.logarithmic());
            (y.logarithmic() ? powers : linear).showLabels(y.scale(), y.ticks(em), width);
            zero.setVisible(y.hasZero());
            put(zero, width, y.zero());
            name.setText(strip.name());
            name.setWrappingWidth(0);
            if (name.getLayoutBounds().getWidth() > NAME * em) name.setWrappingWidth(NAME * em);
            double high = name.getLayoutBounds().getHeight();
            put(name, width, strip.from() * height + Math.max(0.7 * em, 0.55 * high));
            if (name.getWrappingWidth() > 0) makeRoom(name);
        }

        /** A long name takes the place of numbers. */
        private void makeRoom(Text words) {
            for (Grid grid : List.of(linear, powers)) {
                for (Node number : ((Parent) grid.labels()).getChildrenUnmodifiable()) {
                    if (number.getBoundsInParent().intersects(words.getBoundsInParent())) number.setVisible(false);
                }
            }
        }

        private static void put(Text text, double right, double middle) {
            text.setX(Math.round(right - text.getLayoutBounds().getWidth()));
            text.setY(Math.round(middle));
        }
    }
}
