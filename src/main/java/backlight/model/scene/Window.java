package backlight.model.scene;

/**
 * The visible part of an axis, in the units of the axis.
 *
 * @param low its lower end
 * @param high its upper end, above {@code low}
 */
public record Window(double low, double high) {
    public Window {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("an axis cannot show " + low + " to " + high);
        }
    }

    public double length() {
        return high - low;
    }

    public boolean contains(double x) {
        return x >= low && x <= high;
    }

    public Window shifted(double by) {
        return new Window(low + by, high + by);
    }

    /** Scaled by {@code factor} so that {@code centre} stays where it is seen; below 1 zooms in. */
    public Window scaled(double factor, double centre) {
        return new Window(centre + (low - centre) * factor, centre + (high - centre) * factor);
    }
}
