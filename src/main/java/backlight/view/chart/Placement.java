package backlight.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds a place for a small box of text in a plot, away from the curves and from what was placed before.
 *
 * <p>Lengths in pixels. A curve is given as its height at a horizontal position, NaN where it is not drawn.
 */
public final class Placement {
    /** The upper left corner of a box, and its size. */
    public record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private static final int PROBES = 7;
    private static final double COINCIDENT = 1.5;

    private final Box plot;
    private final List<DoubleUnaryOperator> curves;
    private final List<Box> taken = new ArrayList<>();

    public Placement(Box plot, List<DoubleUnaryOperator> curves) {
        this.plot = plot;
        this.curves = curves;
    }

    /** Keeps what is placed later away from this box. */
    public void take(Box box) {
        taken.add(box);
    }

    /** Whether something that was placed before would be covered. */
    boolean isTaken(Box box) {
        return taken.stream().anyMatch(box::overlaps);
    }

    /** The candidate with the least cost, which is taken from now on. */
    public Box best(List<Box> candidates) {
        Box best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Box candidate : candidates) {
            double cost = cost(inside(candidate));
            if (cost < least) {
                least = cost;
                best = inside(candidate);
            }
        }
        take(best);
        return best;
    }

    /** The box, moved into the plot. */
    public Box inside(Box box) {
        double x = Math.max(plot.x, Math.min(box.x, plot.x + plot.width - box.width));
        double y = Math.max(plot.y, Math.min(box.y, plot.y + plot.height - box.height));
        return new Box(x, y, box.width, box.height);
    }

    /** 0 for a free place; what is taken counts more than any number of curves. */
    public double cost(Box box) {
        double cost = 0;
        for (Box other : taken) if (box.overlaps(other)) cost += 100;
        for (DoubleUnaryOperator curve : curves) {
            for (int i = 0; i < PROBES; i++) {
                double height = curve.applyAsDouble(box.x + box.width * i / (PROBES - 1));
                if (height > box.y && height < box.y + box.height) cost += 1;
            }
        }
        return cost;
    }

    /**
     * How much room a curve has above (side −1) or below (side 1) it at this position.
     *
     * @return up to {@code enough}, in pixels; less where curves coincide; −1 where the curve is not seen
     */
    double room(int curve, double x, int side, double enough) {
        double height = curves.get(curve).applyAsDouble(x);
        if (!(height >= plot.y && height <= plot.y + plot.height)) return -1;
        double room = enough;
        double crowd = 0;
        for (int other = 0; other < curves.size(); other++) {
            if (other == curve) continue;
            double distance = side * (curves.get(other).applyAsDouble(x) - height);
            if (Math.abs(distance) < COINCIDENT) crowd += 0.2 * enough;
            else if (distance > 0 && distance < room) room = distance;
        }
        return Math.max(0, room - crowd);
    }
}
