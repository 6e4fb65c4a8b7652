package backlight.view.lab;

import backlight.model.lab.Outcome;
import backlight.model.lab.Outcomes;
import backlight.view.chart.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a dot stands for each seed: over the epoch at which its network was solved, dots of about the same epoch on top
 * of each other; those never solved beside the axis.
 *
 * @param size the diameter of a dot
 * @param dots in the order of the seeds
 */
record SeedDots(double size, List<Dot> dots) {
    /** How a network ended; drawn in this order from the bottom of the lane. */
    enum Mark {
        SOLVED,
        OPEN,
        DEAD,
        DIVERGED
    }

    /** A dot and its middle. */
    record Dot(Outcome outcome, Mark mark, double x, double y) {}

    private static final double SMALLEST = 2;
    private static final double SHRINK = 0.25;

    /**
     * Dots that stand on the line {@code bottom}, as large as leaves room for all seeds in the lane.
     *
     * @param x of the epochs
     * @param lane the left and right end of the lane of those never solved
     * @param largest diameter, in pixels
     */
    static SeedDots of(Outcomes outcomes, int seeds, Scale x, Lane lane, double largest) {
        double size = largest;
        while (size > SMALLEST && lane.room(size) < seeds) size -= SHRINK;
        List<Dot> dots = new ArrayList<>();
        stack(dots, outcomes, x, lane, size);
        fill(dots, outcomes, lane, size);
        dots.sort(Comparator.comparingLong(dot -> dot.outcome().seed()));
        return new SeedDots(size, List.copyOf(dots));
    }

    /** The room of those never solved, as high as that of the others. */
    record Lane(double left, double right, double top, double bottom) {
        int across(double size) {
            return Math.max(1, (int) ((right - left) / size));
        }

        int room(double size) {
            return across(size) * (int) ((bottom - top) / size);
        }
    }

    private static void stack(List<Dot> dots, Outcomes outcomes, Scale x, Lane lane, double size) {
        int[] heights = new int[(int) (x.pixels() / size) + 1];
        outcomes.list().stream().filter(Outcome::isSolved).forEach(end -> heights[bin(end, x, size)]++);
        int most = 1;
        for (int height : heights) most = Math.max(most, height);
        double step = Math.min(size, Math.max(0, lane.bottom() - lane.top() - size) / Math.max(1, most - 1));
        int[] reached = new int[heights.length];
        for (Outcome end : outcomes.list()) {
            if (!end.isSolved()) continue;
            double y = lane.bottom() - size / 2 - step * reached[bin(end, x, size)]++;
            dots.add(new Dot(end, mark(end), x.pixel(end.solvedAt()), y));
        }
    }

    private static int bin(Outcome end, Scale x, double size) {
        return (int) ((x.pixel(end.solvedAt()) - x.start()) / size);
    }

    private static void fill(List<Dot> dots, Outcomes outcomes, Lane lane, double size) {
        List<Outcome> never = outcomes.list().stream()
                .filter(end -> !end.isSolved())
                .sorted(Comparator.comparing(SeedDots::mark).thenComparingLong(Outcome::seed))
                .toList();
        int across = lane.across(size);
        double left = (lane.left() + lane.right() - across * size) / 2;
        int rows = (never.size() + across - 1) / across;
        double step = Math.min(size, Math.max(0, lane.bottom() - lane.top() - size) / Math.max(1, rows - 1));
        for (int k = 0; k < never.size(); k++) {
            double x = left + size * (k % across + 0.5);
            dots.add(new Dot(never.get(k), mark(never.get(k)), x, lane.bottom() - size / 2 - step * (k / across)));
        }
    }

    static Mark mark(Outcome end) {
        if (end.isDiverged()) return Mark.DIVERGED;
        if (end.dead()) return Mark.DEAD;
        return end.isSolved() ? Mark.SOLVED : Mark.OPEN;
    }

    /** The nearest dot that is no farther than this; null if there is none. */
    Dot nearest(double x, double y, double farthest) {
        Dot nearest = null;
        double least = farthest;
        for (Dot dot : dots) {
            double distance = Math.hypot(dot.x() - x, dot.y() - y);
            if (distance > least) continue;
            least = distance;
            nearest = dot;
        }
        return nearest;
    }
}
