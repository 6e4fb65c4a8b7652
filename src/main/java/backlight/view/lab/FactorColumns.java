package backlight.view.lab;

/**
 * Where the layers of a path stand: the first hidden one at the left, the output at the right, as in the network.
 *
 * @param left the pixel where the columns begin
 * @param right the pixel where they end
 * @param depth how many there are, with the output
 */
record FactorColumns(double left, double right, int depth) {
    /** The middle of layer l, from 1. */
    double centre(int l) {
        return left + (l - 0.5) * width();
    }

    /** Of one column. */
    double width() {
        return (right - left) / depth;
    }
}
