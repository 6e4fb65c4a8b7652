package backlight.view.lab;

/**
 * Layers spread evenly over the width of a cell.
 *
 * @param count how many
 * @param left where the room for the first begins, in pixels
 * @param right where that of the last ends
 */
record LayerPlaces(int count, double left, double right) {
    double spacing() {
        return (right - left) / Math.max(1, count);
    }

    /** The middle of layer k, from 0. */
    double at(int k) {
        return left + (k + 0.5) * spacing();
    }

    /** The layer at this pixel; −1 if there is none. */
    int nearest(double x) {
        if (x < left || x >= right || count == 0) return -1;
        return Math.min(count - 1, (int) ((x - left) / spacing()));
    }
}
