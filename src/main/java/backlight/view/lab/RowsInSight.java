package backlight.view.lab;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * Which part of the race can be seen, from its top in pixels. Rows beside it may wait, for what nobody sees costs as much
 * as what everybody sees.
 *
 * @param top above {@code bottom}
 */
record RowsInSight(double top, double bottom) {
    static final RowsInSight ALL = new RowsInSight(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean holds(Node row) {
        Bounds place = row.getBoundsInParent();
        return place.getMaxY() >= top && place.getMinY() <= bottom;
    }
}
