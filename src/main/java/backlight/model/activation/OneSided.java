package backlight.model.activation;

/**
 * A quantity at one point, approached from both sides.
 *
 * @param left the limit from below
 * @param right the limit from above
 * @param used the value that the program computes with at the point itself
 */
public record OneSided(double left, double right, double used) {
    public boolean jumps() {
        return left != right;
    }
}
