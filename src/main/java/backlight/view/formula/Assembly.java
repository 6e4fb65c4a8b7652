package backlight.view.formula;

import backlight.view.formula.Box.Extent;
import backlight.view.formula.Box.Group;
import backlight.view.formula.Box.Placed;
import java.util.ArrayList;
import java.util.List;

/** Boxes on their way to become one {@link Group}. */
final class Assembly {
    private final List<Placed> parts = new ArrayList<>();
    private double x;
    private double width;
    private double ascent = Double.NEGATIVE_INFINITY;
    private double descent = Double.NEGATIVE_INFINITY;

    /** Puts a box behind the last one, on the baseline. */
    Assembly then(Box box) {
        place(x, 0, box);
        x += box.extent().width();
        return this;
    }

    /** Leaves a gap. */
    Assembly skip(double gap) {
        x += gap;
        width = Math.max(width, x);
        return this;
    }

    /** Puts a box anywhere. */
    Assembly place(double left, double baseline, Box box) {
        Placed placed = new Placed(left, baseline, box);
        parts.add(placed);
        width = Math.max(width, placed.right());
        reach(-placed.top(), placed.bottom());
        return this;
    }

    /** Makes the group at least this high and deep. */
    Assembly reach(double up, double down) {
        ascent = Math.max(ascent, up);
        descent = Math.max(descent, down);
        return this;
    }

    Group group() {
        return group(0);
    }

    Group group(double overhang) {
        boolean nothing = ascent == Double.NEGATIVE_INFINITY;
        return new Group(List.copyOf(parts), new Extent(width, nothing ? 0 : ascent, nothing ? 0 : descent, overhang));
    }
}
