package backlight.view.lab;

import backlight.view.chart.Placement;
import backlight.view.chart.Placement.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the numbers of some dots may stand without covering a dot or each other, and the line as little as can be.
 *
 * @param room that they do not leave
 * @param dots from left to right
 * @param mark the height of another line; NaN for none
 * @param letter the width of one digit: all are equally wide, so that nothing has to be laid out to be measured
 * @param height of a number
 * @param em the text size of the ticks
 */
record NumberPlaces(Box room, List<Dot> dots, double mark, double letter, double height, double em) {
    /** @param joined whether the line goes through it */
    record Dot(double x, double y, boolean joined) {}

    private static final double COVERED = 100;
    private static final double[] SHARES = {0.5, 0.3, 0.7, 0.12, 0.88};

    NumberPlaces {
        dots = List.copyOf(dots);
    }

    /**
     * @param wanted the dots whose numbers are to be placed
     * @param first the one that is placed first; −1 for none
     * @param texts of all dots
     * @param every whether all must find a place
     * @return for each dot its number's box, null where there is none; null if not all found a place and had to
     */
    Box[] place(Set<Integer> wanted, int first, String[] texts, boolean every) {
        Placement placement = new Placement(room, List.of(this::line, x -> mark));
        double reach = 0.3 * em;
        for (int k : wanted)
            placement.take(new Box(dots.get(k).x() - reach, dots.get(k).y() - reach, 2 * reach, 2 * reach));
        List<Integer> order = new ArrayList<>(wanted);
        if (wanted.contains(first)) {
            order.remove(Integer.valueOf(first));
            order.add(0, first);
        }
        Box[] boxes = new Box[dots.size()];
        for (int k : order) {
            boxes[k] = free(placement, dots.get(k), texts[k].length() * letter);
            if (boxes[k] == null && every) return null;
        }
        return boxes;
    }

    private Box free(Placement placement, Dot dot, double width) {
        Box best = null;
        double least = COVERED;
        double above = dot.y() - 0.42 * em - height;
        double below = dot.y() + 0.48 * em;
        for (double top : new double[] {above, below, above - 0.5 * height, below + 0.4 * height}) {
            for (double share : SHARES) {
                Box box = placement.inside(new Box(dot.x() - share * width, top, width, height));
                double cost = placement.cost(box);
                if (cost == 0) return taken(placement, box);
                if (cost < least) best = box;
                least = Math.min(least, cost);
            }
        }
        return best == null ? null : taken(placement, best);
    }

    /** With a little room at its sides. */
    private Box taken(Placement placement, Box box) {
        double margin = 0.25 * em;
        placement.take(new Box(box.x() - margin, box.y(), box.width() + 2 * margin, box.height()));
        return box;
    }

    /** The height of the line at this pixel; NaN where there is none. */
    private double line(double x) {
        for (int k = 0; k + 1 < dots.size(); k++) {
            Dot left = dots.get(k);
            Dot right = dots.get(k + 1);
            if (x < left.x() || x > right.x()) continue;
            if (!left.joined() || !right.joined()) return Double.NaN;
            return left.y() + (x - left.x()) / (right.x() - left.x()) * (right.y() - left.y());
        }
        return Double.NaN;
    }
}
