package backlight.model.health;

/** √Σx², computed so that no square overflows, and none of a number that is not 0 becomes 0. */
final class SquareSum {
    private double scale;
    private double sum;

    void add(double x) {
        double size = Math.abs(x);
        if (size == 0) return;
        if (size > scale) {
            sum = 1 + sum * (scale / size) * (scale / size);
            scale = size;
        } else {
            sum += (size / scale) * (size / scale);
        }
    }

    double root() {
        return scale == 0 ? sum : scale * Math.sqrt(sum);
    }
}
