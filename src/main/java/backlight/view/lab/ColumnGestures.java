package backlight.view.lab;

import backlight.model.scene.Column;

/** What a hand does with the columns of a race; they count from 0. */
public interface ColumnGestures {
    /** Shows this column, as it is at the shown epoch, in the Backprop workspace. */
    void openColumn(int column);

    /** @param places to the right, below 0 to the left; what would leave the race stays at its end */
    void moveColumn(int column, int places);

    /** The last one stays. */
    void removeColumn(int column);

    /** Adds one at the right, while there is room. */
    void addColumn(Column column);
}
